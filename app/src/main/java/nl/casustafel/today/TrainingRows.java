package nl.casustafel.today;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.team.PersonWarning;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Trainings that lapse.
final class TrainingRows {
    private TrainingRows() {}

    /// DEC-11: warns and stops nobody. One's own, and for who prepares meetings those of everyone.
    static List<TodayRow> of(TeamReads team, Tx tx, Actor actor, LocalDate today, boolean everyone) {
        return team.people(tx).stream()
                .filter(person -> everyone || person.id().equals(actor.person()))
                .flatMap(person -> PersonWarning.of(person, today).stream().map(warning -> row(person, warning)))
                .toList();
    }

    private static TodayRow row(TeamPerson person, PersonWarning warning) {
        TodayKind kind = switch (warning) {
            case TRAINING_NOT_RECORDED -> TodayKind.TRAINING_NOT_RECORDED;
            case TRAINING_LAPSED -> TodayKind.TRAINING_LAPSED;
            case TRAINING_LAPSES_SOON -> TodayKind.TRAINING_LAPSES_SOON;
        };
        return new TodayRow(kind, person.name(), person.trainedUntil(), person.id());
    }
}
