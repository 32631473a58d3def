package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;

/// When the answer to the reporter is due, as a list is narrowed by it.
public enum AnswerTerm {
    OVERDUE,
    /// Today or one of the six days after it.
    THIS_WEEK,
    LATER,
    /// None is owed.
    NONE;

    private static final int WEEK = 7;

    public static AnswerTerm of(Optional<LocalDate> due, LocalDate today) {
        return due.map(day -> day.isBefore(today) ? OVERDUE : day.isBefore(today.plusDays(WEEK)) ? THIS_WEEK : LATER)
                .orElse(NONE);
    }
}
