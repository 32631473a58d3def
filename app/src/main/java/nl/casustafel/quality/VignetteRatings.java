package nl.casustafel.quality;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.Vignette;

/// What people gave for vignettes, in no order: who gave what is not in it, and cannot be found again
/// from it.
///
/// @param decisions what they would decide
public record VignetteRatings(
        Map<Vignette.Code, Map<IndicatorCode, List<Level>>> levels, Map<Vignette.Code, List<Triage>> decisions) {
    public VignetteRatings {
        levels = copied(levels, VignetteRatings::copied);
        decisions = copied(decisions);
    }

    private static <K, E> Map<K, List<E>> copied(Map<K, List<E>> given) {
        return copied(given, List::copyOf);
    }

    private static <K, V> Map<K, V> copied(Map<K, V> given, UnaryOperator<V> copy) {
        return given.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> copy.apply(one.getValue())));
    }

    List<Level> of(Vignette vignette, IndicatorCode indicator) {
        return levels.getOrDefault(vignette.code(), Map.of()).getOrDefault(indicator, List.of());
    }

    List<Triage> decided(Vignette vignette) {
        return decisions.getOrDefault(vignette.code(), List.of());
    }
}
