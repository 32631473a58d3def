package nl.casustafel.framework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;

/// An indicator in two versions (framework 3.9).
///
/// @param was empty where it is new
/// @param is empty where it was dropped
/// @param changed none where it is the same, new or dropped
public record Difference(Optional<Indicator> was, Optional<Indicator> is, Set<IndicatorPart> changed) {
    public Difference {
        changed = Set.copyOf(changed);
    }

    /// Of a first version: nothing differs.
    public static List<Difference> none(Framework framework) {
        return of(framework, framework);
    }

    /// Every indicator of both, in the order of the newer; those that were dropped at the end.
    public static List<Difference> of(Framework before, Framework after) {
        List<Difference> all = new ArrayList<>();
        for (Indicator is : after.indicators()) {
            Optional<Indicator> was = ofLineage(before, is);
            all.add(new Difference(
                    was, Optional.of(is), was.map(one -> changed(one, is)).orElse(Set.of())));
        }
        before.indicators().stream()
                .filter(was -> ofLineage(after, was).isEmpty())
                .forEach(was -> all.add(new Difference(Optional.of(was), Optional.empty(), Set.of())));
        return all;
    }

    private static Optional<Indicator> ofLineage(Framework framework, Indicator other) {
        return framework.indicators().stream()
                .filter(one -> one.lineage().equals(other.lineage()))
                .findFirst();
    }

    private static Set<IndicatorPart> changed(Indicator was, Indicator is) {
        Set<IndicatorPart> parts = EnumSet.noneOf(IndicatorPart.class);
        for (IndicatorPart part : IndicatorPart.values()) {
            if (!part.of(was).equals(part.of(is))) {
                parts.add(part);
            }
        }
        return parts;
    }

    public boolean isAny() {
        return was.isEmpty() || is.isEmpty() || !changed.isEmpty();
    }

    /// As it stands now, or stood last.
    public Indicator indicator() {
        return is.or(() -> was).orElseThrow();
    }

    public IndicatorCode code() {
        return indicator().code();
    }
}
