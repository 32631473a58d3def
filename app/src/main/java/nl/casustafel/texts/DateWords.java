package nl.casustafel.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.texts.DateReading.Lean;

/// The words for days, in Dutch and English, as seen from `today`. Knows no figures but those of a distance
/// (`+6w`).
record DateWords(LocalDate today, Lean lean) {
    private static final Map<String, Integer> DAYS_AWAY = Map.ofEntries(
            Map.entry("vandaag", 0),
            Map.entry("nu", 0),
            Map.entry("today", 0),
            Map.entry("morgen", 1),
            Map.entry("tomorrow", 1),
            Map.entry("overmorgen", 2),
            Map.entry("gisteren", -1),
            Map.entry("yesterday", -1),
            Map.entry("eergisteren", -2));
    /// Each line: how a weekday may be typed, Monday first.
    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("maandag", "ma", "monday", "mon"),
            List.of("dinsdag", "di", "tuesday", "tue"),
            List.of("woensdag", "wo", "wednesday", "wed"),
            List.of("donderdag", "do", "thursday", "thu"),
            List.of("vrijdag", "vr", "friday", "fri"),
            List.of("zaterdag", "za", "saturday", "sat"),
            List.of("zondag", "zo", "sunday", "sun"));
    /// Each line: how a month may be typed; any longer beginning of a full name is accepted too.
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("maart", "march", "mrt"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("augustus", "august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));
    private static final Pattern DISTANCE = Pattern.compile("(over |in )?([+-]?)(\\d{1,4}) ?(\\p{L}+)( geleden| ago)?");
    private static final Pattern NEXT = Pattern.compile("(volgende|next|vorige|last) (\\p{L}+)");

    Optional<LocalDate> read(String text) {
        Integer away = DAYS_AWAY.get(text);
        if (away != null) {
            return Optional.of(today.plusDays(away));
        }
        return weekday(text).map(this::weekdayNear).or(() -> distance(text)).or(() -> nextOrLast(text));
    }

    static Optional<Integer> month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name -> name.startsWith(word))) {
                return Optional.of(i + 1);
            }
        }
        return word.equals("sept") ? Optional.of(9) : Optional.empty();
    }

    private LocalDate weekdayNear(DayOfWeek day) {
        return today.with(lean == Lean.BACK ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }

    private Optional<LocalDate> distance(String text) {
        Matcher parts = DISTANCE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean past = parts.group(2).equals("-") || parts.group(5) != null;
        boolean said = parts.group(1) != null || !parts.group(2).isEmpty() || parts.group(5) != null;
        long number = Integer.parseInt(parts.group(3)) * (past ? -1L : 1L);
        return said ? unit(parts.group(4)).map(unit -> today.plus(number, unit)) : Optional.empty();
    }

    private Optional<LocalDate> nextOrLast(String text) {
        Matcher parts = NEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int direction = parts.group(1).equals("vorige") || parts.group(1).equals("last") ? -1 : 1;
        return unit(parts.group(2))
                .map(unit -> today.plus(direction, unit))
                .or(() -> weekday(parts.group(2))
                        .map(day -> today.plusWeeks(direction)
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day))));
    }

    private static Optional<DayOfWeek> weekday(String word) {
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            if (WEEKDAYS.get(i).contains(word)) {
                return Optional.of(DayOfWeek.of(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "d", "dag", "dagen", "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "w", "wk", "week", "weken", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "m", "mnd", "maand", "maanden", "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            case "j", "y", "jaar", "jaren", "year", "years" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }
}
