package nl.casustafel.quality;

import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.VignetteSet;

/// What every use case of an exercise works with.
///
/// @param set the vignettes that come with the program
public record Calibration(Exercises exercises, Frameworks frameworks, VignetteSet set) {
    /// Whether its vignettes and its framework are those this program has.
    boolean knows(Exercise exercise) {
        return exercise.set().equals(Exercise.OfSet.of(set))
                && frameworks
                        .find(exercise.framework())
                        .filter(framework -> set.goesWith().fits(framework.version()))
                        .isPresent();
    }

    /// The vignettes of an exercise.
    VignetteSet chosen(Exercise exercise) {
        return set.only(exercise.pairs());
    }
}
