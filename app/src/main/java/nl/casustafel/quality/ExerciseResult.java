package nl.casustafel.quality;

import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.VignetteSet;

/// What a closed exercise shows: of each pair of twins how the answers lie and what the strand did, and of
/// each indicator how far those who rated agreed. Nothing of one of them (framework 3.5, 4.2).
///
/// @param agreement of every indicator, in the order of the framework
/// @param twinned indicators that a pair of this exercise puts to the test; the others are marked
public record ExerciseResult(
        ExerciseRow row,
        Framework framework,
        List<TwinResult> pairs,
        List<IndicatorAgreement> agreement,
        Set<IndicatorCode> twinned) {
    public ExerciseResult {
        pairs = List.copyOf(pairs);
        agreement = List.copyOf(agreement);
        twinned = Set.copyOf(twinned);
    }

    static ExerciseResult of(ExerciseRow row, Framework framework, VignetteSet set, VignetteRatings ratings) {
        return new ExerciseResult(
                row,
                framework,
                TwinResult.all(set, ratings),
                framework.indicators().stream()
                        .map(Indicator::code)
                        .map(code -> TwinResult.agreement(set, ratings, code))
                        .toList(),
                set.twinned(framework));
    }
}
