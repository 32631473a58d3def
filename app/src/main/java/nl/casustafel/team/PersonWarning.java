package nl.casustafel.team;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What is not in order with a person, without stopping anyone (DEC-11, W-B9).
public enum PersonWarning {
    TRAINING_NOT_RECORDED,
    TRAINING_LAPSED,
    TRAINING_LAPSES_SOON;

    /// How long ahead a lapsing training is announced.
    public static final int DAYS_AHEAD = 60;

    /// Warnings about one person on this day; none for who is not active.
    public static Set<PersonWarning> of(TeamPerson person, LocalDate today) {
        return person.active()
                ? person.trainedUntil().map(until -> about(until, today)).orElse(EnumSet.of(TRAINING_NOT_RECORDED))
                : EnumSet.noneOf(PersonWarning.class);
    }

    private static EnumSet<PersonWarning> about(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return EnumSet.of(TRAINING_LAPSED);
        }
        return until.isAfter(today.plusDays(DAYS_AHEAD))
                ? EnumSet.noneOf(PersonWarning.class)
                : EnumSet.of(TRAINING_LAPSES_SOON);
    }
}
