package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// Exercises, who took part, and how often each answer was given. Who gave which answer is never written.
/// Guards nothing: the rules stand in the use cases.
public interface Exercises {
    /// @param set the vignettes that were chosen
    void add(Tx tx, Exercise exercise, VignetteSet set);

    /// The newest first.
    List<Exercise> all(Tx tx);

    default Optional<Exercise> find(Tx tx, Exercise.Key id) {
        return all(tx).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    default Optional<Exercise> running(Tx tx) {
        return all(tx).stream().filter(Exercise::isRunning).findFirst();
    }

    /// How many people handed in.
    int raters(Tx tx, Exercise.Key id);

    /// While it is running; afterwards nobody took part by name.
    boolean tookPart(Tx tx, Exercise.Key id, PersonId person);

    /// Adds one to the count of each answer, and notes that this person took part.
    void count(Tx tx, Exercise.Key id, PersonId person, VignetteAnswers answers);

    /// Of who took part only their number stays.
    void close(Tx tx, Exercise.Key id, Exercise.Moment closed);

    /// In the order of the scale. Only of an exercise that is closed: while it runs, two looks would show
    /// what was handed in between them.
    VignetteRatings ratings(Tx tx, Exercise.Key id);
}
