package nl.casustafel.quality;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Drafts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Hands in what somebody rated, all vignettes at once: it is added to the counts, and what was kept of it
/// under the name of the rater goes in the same step. The log says that somebody took part, and no more.
public final class HandInExercise {
    private final Transactor transactor;
    private final Calibration calibration;
    private final Drafts drafts;

    public HandInExercise(Transactor transactor, Calibration calibration, Drafts drafts) {
        this.transactor = transactor;
        this.calibration = calibration;
        this.drafts = drafts;
    }

    /// Once each. The same for who begins exercises as for all others of the team.
    public Outcome<Exercise.Key, QualityRefusal> handle(Actor actor, Exercise.Key id, VignetteAnswers answers) {
        return transactor.write(actor, Purpose.CHECK_FRAMEWORK, tx -> {
            Optional<Exercise> running =
                    calibration.exercises().running(tx).filter(one -> one.id().equals(id));
            if (running.isEmpty() || actor.roles().isEmpty()) {
                return Outcome.refused(QualityRefusal.NOT_RUNNING);
            }
            return objection(tx, actor, running.get(), answers)
                    .<Outcome<Exercise.Key, QualityRefusal>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(counted(tx, actor, id, answers)));
        });
    }

    private Optional<QualityRefusal> objection(Tx tx, Actor actor, Exercise exercise, VignetteAnswers answers) {
        if (!calibration.knows(exercise)) {
            return Optional.of(QualityRefusal.OTHER_VIGNETTES);
        }
        if (calibration.exercises().tookPart(tx, exercise.id(), actor.person())) {
            return Optional.of(QualityRefusal.TOOK_PART);
        }
        return answers.answers(calibration.chosen(exercise))
                ? Optional.empty()
                : Optional.of(QualityRefusal.INCOMPLETE);
    }

    private Exercise.Key counted(Tx tx, Actor actor, Exercise.Key id, VignetteAnswers answers) {
        calibration.exercises().count(tx, id, actor.person(), answers);
        drafts.drop(tx, actor.person(), Exercise.draft(id));
        tx.audit(QualityAction.EXERCISE_HANDED_IN, id);
        tx.emit(new ExerciseChanged(id));
        return id;
    }
}
