package nl.casustafel.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.signal.DossierNumber;

/// Actions as days in a calendar (RFC 5545), without a name and without what is to be done: a number says
/// enough to whoever may look it up here, and nothing to anybody else who sees the calendar (DEC-36).
public final class ActionCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Octets of a line before it is folded (RFC 5545, 3.1).
    private static final int LINE = 75;

    private final Function<Entry, String> words;

    /// An action by its numbers.
    /// @param dossier empty for the team's own
    public record Entry(ActionNumber number, Optional<DossierNumber> dossier) {}

    /// @param words what stands on a day; gets numbers alone
    public ActionCalendar(Function<Entry, String> words) {
        this.words = words;
    }

    /// A day for each, the day it is due. Taking in a later file changes a day that moved and adds no second.
    /// @param at when it is written
    public byte[] of(List<ActionRow> rows, Instant at) {
        StringBuilder file = new StringBuilder();
        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Casustafel//Acties//NL", "CALSCALE:GREGORIAN")
                .forEach(line -> fold(file, line));
        rows.forEach(row -> event(row, at).forEach(line -> fold(file, line)));
        fold(file, "END:VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> event(ActionRow row, Instant at) {
        ActionItem action = row.action().value();
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + action.id().value(),
                "DTSTAMP:" + MOMENT.format(at),
                "SEQUENCE:" + row.action().version(),
                "DTSTART;VALUE=DATE:" + DAY.format(action.agreed().due()),
                "SUMMARY:" + escaped(words.apply(new Entry(action.number(), row.dossier()))),
                "CLASS:CONFIDENTIAL",
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// A character is never cut in two.
    private static void fold(StringBuilder file, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String one = Character.toString(line.codePointAt(at));
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(one);
            octets += more;
        }
        file.append("\r\n");
    }
}
