package nl.casustafel.quality;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Drafts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Closes an exercise: nobody hands in any more, and its counts can be read. What people began and did not
/// hand in goes, and of who took part only their number stays.
public final class CloseExercise {
    private final Transactor transactor;
    private final Calibration calibration;
    private final Drafts drafts;
    private final TeamReads team;
    private final CaseClock clock;

    public CloseExercise(
            Transactor transactor, Calibration calibration, Drafts drafts, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.calibration = calibration;
        this.drafts = drafts;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<Exercise.Key, QualityRefusal> handle(Actor actor, Exercise.Key id) {
        return transactor.write(actor, Purpose.CHECK_FRAMEWORK, tx -> {
            if (!ReadAgreement.isFor(actor)) {
                return Outcome.refused(QualityRefusal.NOT_YOURS);
            }
            return calibration
                            .exercises()
                            .running(tx)
                            .filter(one -> one.id().equals(id))
                            .isPresent()
                    ? Outcome.done(closed(tx, actor, id))
                    : Outcome.refused(QualityRefusal.NOT_RUNNING);
        });
    }

    private Exercise.Key closed(Tx tx, Actor actor, Exercise.Key id) {
        calibration.exercises().close(tx, id, new Exercise.Moment(clock.now(), actor.person()));
        team.everyone(tx).forEach(person -> drafts.drop(tx, person.id(), Exercise.draft(id)));
        tx.audit(QualityAction.EXERCISE_CLOSED, id);
        tx.emit(new ExerciseChanged(id));
        return id;
    }
}
