package nl.casustafel.signal.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a mail was sent: its `Date` field, else the last server's time of receipt. A date that cannot be is
/// no date; `32 Mar` is not read as 1 April.
final class MailDates {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final Pattern FORM = Pattern.compile(
            "(?:[A-Za-z]{2,9}\\.?,?\\s*)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*\\.?"
                    + "[\\s-]+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([+-]\\d{4}|[A-Za-z]{1,5})?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mrt", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mei", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> ZONE_HOURS =
            Map.of("CET", 1, "CEST", 2, "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "PST", -8, "PDT", -7);

    private final Optional<Instant> own;
    private final Optional<Instant> received;

    MailDates(MailHeader header) {
        own = parse(header.raw("date"));
        String trace = header.raw("received");
        received = parse(trace.substring(trace.lastIndexOf(';') + 1));
    }

    /// By the sender's own account alone.
    Optional<Instant> own() {
        return own;
    }

    /// Whether a mail can be of that time at all.
    static boolean isPossible(Instant at) {
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    Optional<Instant> sentAt() {
        return own.or(() -> received);
    }

    Optional<MailNote> note() {
        if (own.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(received.isPresent() ? MailNote.DATE_FROM_SERVER : MailNote.NO_DATE);
    }

    static Optional<Instant> parse(String field) {
        Matcher found = FORM.matcher(MailCharacters.cut(field, LONGEST).strip());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int month = MONTHS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), 0);
        int year = fullYear(found.group(3));
        int second = found.group(6) == null ? 0 : Math.min(59, number(found.group(6)));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.of(
                            year,
                            month,
                            number(found.group(1)),
                            number(found.group(4)),
                            number(found.group(5)),
                            second,
                            0,
                            offset(found.group(7)))
                    .toInstant());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int fullYear(String digits) {
        int year = number(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        if (Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
        }
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(zone.substring(1, 3)), sign * number(zone.substring(3)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
