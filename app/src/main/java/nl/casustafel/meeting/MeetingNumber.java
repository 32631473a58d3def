package nl.casustafel.meeting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.ShortText;

/// The number of a meeting within its year; the team's own label goes before it on screen and paper:
/// `IIO-2026-03`.
public record MeetingNumber(int year, int sequence) implements Comparable<MeetingNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2,8})");

    public MeetingNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("no such meeting number");
        }
    }

    /// Reads back what [#text] wrote.
    public static MeetingNumber of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no such meeting number");
        }
        return new MeetingNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /// As stored, without the label, which the team may change.
    public String text() {
        return String.format(Locale.ROOT, "%04d-%02d", year, sequence);
    }

    /// As people say it.
    /// @param label what the team calls its meeting
    public String shown(ShortText label) {
        return label.value() + "-" + text();
    }

    @Override
    public int compareTo(MeetingNumber other) {
        return year == other.year ? Integer.compare(sequence, other.sequence) : Integer.compare(year, other.year);
    }
}
