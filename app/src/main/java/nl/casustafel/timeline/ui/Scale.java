package nl.casustafel.timeline.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How much time fits on the drawing.
enum Scale {
    /// A mark a week.
    DAYS(1.2),
    /// A mark a month.
    MONTHS(0.22),
    /// A mark a year.
    YEARS(0.035);

    private final double emsADay;

    Scale(double emsADay) {
        this.emsADay = emsADay;
    }

    double emsADay() {
        return emsADay;
    }

    /// The last mark on or before `day`.
    LocalDate mark(LocalDate day) {
        return switch (this) {
            case DAYS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate mark) {
        return switch (this) {
            case DAYS -> mark.plusWeeks(1);
            case MONTHS -> mark.plusMonths(1);
            case YEARS -> mark.plusYears(1);
        };
    }
}
