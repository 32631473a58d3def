package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Begins an exercise with the words of the newest framework (framework 4.2). One runs at a time.
public final class BeginExercise {
    private final Transactor transactor;
    private final Calibration calibration;
    private final CaseClock clock;

    public BeginExercise(Transactor transactor, Calibration calibration, CaseClock clock) {
        this.transactor = transactor;
        this.calibration = calibration;
        this.clock = clock;
    }

    /// @param pairs in any order
    public Outcome<Exercise.Key, QualityRefusal> handle(Actor actor, List<TwinPair.Code> pairs) {
        return transactor.write(actor, Purpose.CHECK_FRAMEWORK, tx -> {
            if (!ReadAgreement.isFor(actor)) {
                return Outcome.refused(QualityRefusal.NOT_YOURS);
            }
            if (calibration.exercises().running(tx).isPresent()) {
                return Outcome.refused(QualityRefusal.STILL_RUNNING);
            }
            if (!calibration
                    .set()
                    .goesWith()
                    .fits(calibration.frameworks().newest().version())) {
                return Outcome.refused(QualityRefusal.OTHER_VIGNETTES);
            }
            List<TwinPair.Code> chosen = calibration.set().only(pairs).pairs().stream()
                    .map(TwinPair::code)
                    .toList();
            return chosen.isEmpty() ? Outcome.refused(QualityRefusal.NO_PAIRS) : Outcome.done(begun(tx, actor, chosen));
        });
    }

    private Exercise.Key begun(Tx tx, Actor actor, List<TwinPair.Code> pairs) {
        Exercise exercise = new Exercise(
                Exercise.Key.fresh(),
                calibration.frameworks().newest().version().hash(),
                Exercise.OfSet.of(calibration.set()),
                pairs,
                new Exercise.Moment(clock.now(), actor.person()),
                Optional.empty());
        calibration.exercises().add(tx, exercise, calibration.chosen(exercise));
        tx.audit(QualityAction.EXERCISE_BEGUN, exercise.id());
        tx.emit(new ExerciseChanged(exercise.id()));
        return exercise.id();
    }
}
