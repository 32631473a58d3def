package nl.casustafel.assessment;

import java.util.List;
import java.util.Optional;

/// The versions of the framework this program can read with, and what became of each in a later one
/// (framework 3.9).
public final class Frameworks {
    private final List<Framework> known;
    private final List<Step> steps;

    /// From one version to another.
    public record Step(FrameworkHash before, FrameworkHash after, VersionMapping mapping) {}

    /// @param known oldest first, at least one
    public Frameworks(List<Framework> known, List<Step> steps) {
        this.known = List.copyOf(known);
        this.steps = List.copyOf(steps);
    }

    /// Where there is one only.
    public static Frameworks only(Framework framework) {
        return new Frameworks(List.of(framework), List.of());
    }

    /// What is begun now is rated by this.
    public Framework newest() {
        return known.getLast();
    }

    public Optional<Framework> find(FrameworkHash hash) {
        return known.stream().filter(one -> one.version().hash().equals(hash)).findFirst();
    }

    /// Empty where nobody said what became of the older one.
    public Optional<VersionMapping> between(FrameworkHash before, FrameworkHash after) {
        return before.equals(after)
                ? find(after).map(VersionMapping::within)
                : steps.stream()
                        .filter(step ->
                                step.before().equals(before) && step.after().equals(after))
                        .map(Step::mapping)
                        .findFirst();
    }
}
