package nl.casustafel.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import org.jspecify.annotations.Nullable;

/// Reads a date the way people type it: `15-3`, `150326`, `15 mrt`, `morgen`, `+6w`, `volgende week`; Dutch and
/// English.
///
/// Never throws: what is no date becomes a problem whose sentence shows examples. Where the year is left
/// out, or has two figures, the [Lean] of the field decides which is meant; the field shows the weekday
/// beside, so that a wrong guess is seen.
public final class DateReading {
    /// Which way a date without a full year points.
    public enum Lean {
        /// A date received, a date of birth: the latest such day up to today.
        BACK,
        /// Whichever lies closest to today.
        NEAREST,
        /// A deadline, a meeting: the first such day from today on.
        AHEAD
    }

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String SEPARATOR = "[-/. ]\\s*";
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4}|\\d{2})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
    private static final Pattern DAY_WORD_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[-. ]?\\s*(\\p{L}{3,9})\\.?\\s*[-' ]?\\s*(\\d{4}|\\d{2})?");

    private final CaseClock clock;
    private final Lean lean;

    public DateReading(CaseClock clock, Lean lean) {
        this.clock = clock;
        this.lean = lean;
    }

    public Parsed<LocalDate> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Parsed.invalid("problem.date.empty");
        }
        if (text.length() > LONGEST) {
            return unreadable();
        }
        LocalDate today = clock.today();
        return new DateWords(today, lean)
                .read(text)
                .map(DateReading::within)
                .or(() -> figures(text, today))
                .or(() -> withMonthName(text, today))
                .orElseGet(DateReading::unreadable);
    }

    private Optional<Parsed<LocalDate>> figures(String text, LocalDate today) {
        Matcher whole = DAY_MONTH_YEAR.matcher(text);
        if (whole.matches()) {
            return Optional.of(day(whole.group(1), number(whole.group(2)), whole.group(3), today));
        }
        Matcher machine = YEAR_MONTH_DAY.matcher(text);
        if (machine.matches()) {
            return Optional.of(day(machine.group(3), number(machine.group(2)), machine.group(1), today));
        }
        Matcher yearless = DAY_MONTH.matcher(text);
        if (yearless.matches()) {
            return Optional.of(day(yearless.group(1), number(yearless.group(2)), null, today));
        }
        Matcher run = RUN_TOGETHER.matcher(text);
        return run.matches()
                ? Optional.of(day(run.group(1), number(run.group(2)), run.group(3), today))
                : Optional.empty();
    }

    private Optional<Parsed<LocalDate>> withMonthName(String text, LocalDate today) {
        Matcher named = DAY_WORD_YEAR.matcher(text);
        return named.matches()
                ? DateWords.month(named.group(2)).map(month -> day(named.group(1), month, named.group(3), today))
                : Optional.empty();
    }

    private Parsed<LocalDate> day(String day, int month, @Nullable String year, LocalDate today) {
        int dayOfMonth = number(day);
        Optional<LocalDate> date = year == null
                ? around(dayOfMonth, month, today)
                : exact(dayOfMonth, month, year.length() == 4 ? number(year) : century(number(year), today));
        return date.map(DateReading::within).orElseGet(() -> Parsed.invalid("problem.date.no-such-day"));
    }

    private Optional<LocalDate> around(int day, int month, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 8, today.getYear() + 8)
                .mapToObj(year -> exact(day, month, year))
                .flatMap(Optional::stream)
                .filter(date -> fits(date, today))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private boolean fits(LocalDate date, LocalDate today) {
        return switch (lean) {
            case BACK -> !date.isAfter(today);
            case AHEAD -> !date.isBefore(today);
            case NEAREST -> true;
        };
    }

    /// Two figures mean a year up to this one in fields that look back, else one up to twenty years ahead.
    private int century(int year, LocalDate today) {
        int latest = today.getYear() + (lean == Lean.BACK ? 0 : 20);
        int candidate = latest - latest % 100 + year;
        return candidate > latest ? candidate - 100 : candidate;
    }

    private static Optional<LocalDate> exact(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Parsed<LocalDate> within(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? Parsed.invalid("problem.date.far-away")
                : Parsed.valid(date);
    }

    private static Parsed<LocalDate> unreadable() {
        return Parsed.invalid("problem.date.unreadable");
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
