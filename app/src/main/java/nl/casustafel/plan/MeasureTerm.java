package nl.casustafel.plan;

import java.time.LocalDate;
import java.time.Period;

/// The longest a measure may last by its act (catalogue 4.7). Counted so that nothing lasts a day too long:
/// the last day is the one before the same date, and a date a month does not have becomes its last.
public record MeasureTerm(int amount, Unit unit) {
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /// The last day of a measure that begins on `first`.
    public LocalDate lastDay(LocalDate first) {
        Period period = switch (unit) {
            case DAYS -> Period.ofDays(amount);
            case MONTHS -> Period.ofMonths(amount);
            case YEARS -> Period.ofYears(amount);
        };
        return first.plus(period).minusDays(1);
    }
}
