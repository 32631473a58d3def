package nl.casustafel.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;

/// The levels that were given blind about one signal or case, by one version of the framework (framework
/// 3.3(7)). Which one, and who gave what, is not in it: the levels of an indicator stand in the order of the
/// scale.
public record BlindUnit(FrameworkHash framework, Map<IndicatorCode, List<Level>> levels) {
    public BlindUnit {
        levels = levels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream().sorted().toList()));
    }

    List<Level> of(IndicatorCode indicator) {
        return levels.getOrDefault(indicator, List.of());
    }
}
