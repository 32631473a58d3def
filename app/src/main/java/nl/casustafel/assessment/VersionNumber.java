package nl.casustafel.assessment;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a version (framework 3.9). Major: the meaning, anchors, indicators or criteria are others.
/// Minor: examples and help. Patch: typing errors.
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<VersionNumber> ORDER = Comparator.comparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::patch);

    /// As people say it: without the last number, by which only typing errors differ.
    public static String spoken(VersionName name) {
        return of(name).map(number -> number.major + "." + number.minor).orElse(name.value());
    }

    /// How much is changed.
    public enum ChangeSize {
        MAJOR,
        MINOR,
        PATCH
    }

    /// Empty where it is not written as three numbers.
    public static Optional<VersionNumber> of(VersionName name) {
        Matcher parts = FORM.matcher(name.value());
        return parts.matches()
                ? Optional.of(new VersionNumber(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    public VersionNumber next(ChangeSize size) {
        return switch (size) {
            case MAJOR -> new VersionNumber(major + 1, 0, 0);
            case MINOR -> new VersionNumber(major, minor + 1, 0);
            case PATCH -> new VersionNumber(major, minor, patch + 1);
        };
    }

    /// The largest step from an earlier one to this.
    public ChangeSize since(VersionNumber before) {
        if (major != before.major) {
            return ChangeSize.MAJOR;
        }
        return minor == before.minor ? ChangeSize.PATCH : ChangeSize.MINOR;
    }

    public VersionName name() {
        return new VersionName(major + "." + minor + "." + patch);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }
}
