package nl.casustafel.quality;

import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;

/// What somebody hands in for all vignettes of an exercise at once. Only counted, never kept as it is.
public record VignetteAnswers(
        Map<Vignette.Code, Map<IndicatorCode, Level>> levels, Map<Vignette.Code, Triage> decisions) {
    public VignetteAnswers {
        levels = levels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
        decisions = Map.copyOf(decisions);
    }

    /// Whether it answers what these vignettes ask, all of it and nothing else.
    boolean answers(VignetteSet set) {
        return levels.size() == set.vignettes().size()
                && decisions.size() == levels.size()
                && set.pairs().stream().allMatch(this::answers);
    }

    private boolean answers(TwinPair pair) {
        return pair.vignettes().stream()
                .map(Vignette::code)
                .allMatch(code -> decisions.containsKey(code)
                        && levels.getOrDefault(code, Map.of())
                                .keySet()
                                .equals(pair.expected().keySet()));
    }

    @Override
    public String toString() {
        return "VignetteAnswers[" + levels.size() + "]";
    }
}
