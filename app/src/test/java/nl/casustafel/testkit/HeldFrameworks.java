package nl.casustafel.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.vault.Tx;

/// Versions of a framework that a test made up, which stand in no store.
///
/// @param known oldest first, at least one
public record HeldFrameworks(List<Framework> known, List<Step> steps) implements Frameworks {
    /// From one version to another.
    public record Step(FrameworkHash before, FrameworkHash after, VersionMapping mapping) {}

    public static HeldFrameworks only(Framework framework) {
        return new HeldFrameworks(List.of(framework), List.of());
    }

    @Override
    public Framework newest(Tx tx) {
        return newest();
    }

    public Framework newest() {
        return known.getLast();
    }

    @Override
    public Optional<Framework> find(Tx tx, FrameworkHash hash) {
        return known.stream().filter(one -> one.version().hash().equals(hash)).findFirst();
    }

    @Override
    public Optional<VersionMapping> between(Tx tx, FrameworkHash before, FrameworkHash after) {
        return before.equals(after)
                ? find(tx, after).map(VersionMapping::within)
                : steps.stream()
                        .filter(step ->
                                step.before().equals(before) && step.after().equals(after))
                        .map(Step::mapping)
                        .findFirst();
    }

    @Override
    public Optional<LocalDate> finishBy(Tx tx, FrameworkHash hash) {
        return Optional.empty();
    }
}
