package nl.casustafel.meeting;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.ShortText;

/// The number of a meeting: year, letter of the store it was planned in, and a sequence that starts at 1
/// every year (DEC-22). The team's own label goes before it on screen and paper: `IIO-2026-A-03`.
public record MeetingNumber(int year, char storeLetter, int sequence) implements Comparable<MeetingNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-([A-Z])-(\\d{2,8})");

    private static final Comparator<MeetingNumber> BY_AGE = Comparator.comparingInt(MeetingNumber::year)
            .thenComparing(MeetingNumber::storeLetter)
            .thenComparingInt(MeetingNumber::sequence);

    public MeetingNumber {
        if (year < 2000 || year > 9999 || storeLetter < 'A' || storeLetter > 'Z' || sequence < 1) {
            throw new IllegalArgumentException("no such meeting number");
        }
    }

    /// Reads back what [#text] wrote.
    public static MeetingNumber of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no such meeting number");
        }
        return new MeetingNumber(
                Integer.parseInt(parts.group(1)), parts.group(2).charAt(0), Integer.parseInt(parts.group(3)));
    }

    /// As stored, without the label, which the team may change.
    public String text() {
        return String.format(Locale.ROOT, "%04d-%c-%02d", year, storeLetter, sequence);
    }

    /// As people say it.
    /// @param label what the team calls its meeting
    public String shown(ShortText label) {
        return label.value() + "-" + text();
    }

    @Override
    public int compareTo(MeetingNumber other) {
        return BY_AGE.compare(this, other);
    }
}
