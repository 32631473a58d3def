package nl.casustafel.meeting.ui;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.texts.Texts;

/// Reads a time of day the way people type it: `13:30`, `13.30`, `1330`, `13`.
final class TimeReading {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:.h ]?([0-5]\\d))?(?: ?(?:uur|u))?");
    private static final int LONGEST = 20;
    private static final int HOURS = 24;

    private TimeReading() {}

    static Field<LocalTime> field(Texts texts) {
        return new Field<>(TimeReading::read, texts::time, LONGEST);
    }

    static Parsed<LocalTime> read(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) >= HOURS) {
            return Parsed.invalid("problem.meeting.time");
        }
        int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Parsed.valid(LocalTime.of(Integer.parseInt(parts.group(1)), minutes));
    }
}
