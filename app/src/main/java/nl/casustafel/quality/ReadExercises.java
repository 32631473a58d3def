package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Exercises as they may be read: their results by who keeps the quality of the framework, the sheet by
/// everybody who takes part.
public final class ReadExercises {
    private final Transactor transactor;
    private final Calibration calibration;

    public ReadExercises(Transactor transactor, Calibration calibration) {
        this.transactor = transactor;
        this.calibration = calibration;
    }

    /// The pairs an exercise can be begun with.
    public VignetteSet offered() {
        return calibration.set();
    }

    /// The newest first; none for another role (DEC-10).
    public List<ExerciseRow> all(Actor actor) {
        return ReadAgreement.isFor(actor)
                ? transactor.read(
                        actor,
                        Purpose.CHECK_FRAMEWORK,
                        tx -> calibration.exercises().all(tx).stream()
                                .map(one -> row(tx, one))
                                .toList())
                : List.of();
    }

    private ExerciseRow row(Tx tx, Exercise exercise) {
        return new ExerciseRow(exercise, calibration.exercises().raters(tx, exercise.id()));
    }

    /// The exercise that runs, for who may take part; empty where none does.
    public Optional<OpenSheet> mine(Actor actor) {
        return actor.roles().isEmpty()
                ? Optional.empty()
                : transactor.read(
                        actor,
                        Purpose.CHECK_FRAMEWORK,
                        tx -> calibration
                                .exercises()
                                .running(tx)
                                .filter(calibration::knows)
                                .map(one -> sheet(tx, actor, one)));
    }

    private OpenSheet sheet(Tx tx, Actor actor, Exercise exercise) {
        List<TwinPair> pairs = calibration.chosen(exercise).pairs();
        return new OpenSheet(
                exercise.id(),
                calibration.frameworks().find(exercise.framework()).orElseThrow(),
                RatingOrder.of(pairs, exercise.id(), actor.person()).stream()
                        .map(vignette -> new OpenSheet.Item(vignette, asked(pairs, vignette)))
                        .toList(),
                calibration.exercises().tookPart(tx, exercise.id(), actor.person()));
    }

    private static SortedSet<IndicatorCode> asked(List<TwinPair> pairs, Vignette vignette) {
        return pairs.stream()
                .filter(pair -> pair.vignettes().contains(vignette))
                .flatMap(pair -> pair.expected().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a closed exercise shows.
    public Outcome<ExerciseResult, QualityRefusal> result(Actor actor, Exercise.Key id) {
        if (!ReadAgreement.isFor(actor)) {
            return Outcome.refused(QualityRefusal.NOT_YOURS);
        }
        return transactor.read(actor, Purpose.CHECK_FRAMEWORK, tx -> result(tx, id));
    }

    private Outcome<ExerciseResult, QualityRefusal> result(Tx tx, Exercise.Key id) {
        Optional<Exercise> found = calibration.exercises().find(tx, id);
        if (found.isEmpty() || found.get().isRunning()) {
            return Outcome.refused(QualityRefusal.STILL_RUNNING);
        }
        Exercise exercise = found.get();
        return calibration.knows(exercise)
                ? Outcome.done(ExerciseResult.of(
                        row(tx, exercise),
                        calibration.frameworks().find(exercise.framework()).orElseThrow(),
                        calibration.chosen(exercise),
                        calibration.exercises().ratings(tx, id)))
                : Outcome.refused(QualityRefusal.OTHER_VIGNETTES);
    }
}
