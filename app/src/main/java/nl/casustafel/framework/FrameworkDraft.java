package nl.casustafel.framework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.kernel.PersonId;

/// A version in the making (framework 3.9).
///
/// @param mapping what becomes of each indicator of its predecessor, as far as it was said
/// @param predecessor what it was begun from
/// @param source where it was made, if that is elsewhere
public record FrameworkDraft(
        FrameworkId id,
        Framework content,
        List<Relation> mapping,
        FrameworkId predecessor,
        State state,
        Begun begun,
        Optional<Source> source) {
    public enum State {
        CONCEPT,
        /// *In afstemming*: others read it, so nobody changes it.
        IN_CONSULTATION
    }

    public record Begun(Instant at, PersonId by) {}

    public FrameworkDraft {
        mapping = List.copyOf(mapping);
    }

    /// How much of a change its number says it is.
    /// @param before its predecessor
    public VersionNumber.ChangeSize size(Framework before) {
        if (!content.version().lineage().equals(before.version().lineage())) {
            return VersionNumber.ChangeSize.MAJOR;
        }
        return number(content).since(number(before));
    }

    static VersionNumber number(Framework framework) {
        return VersionNumber.of(framework.version().number())
                .orElseThrow(() -> new IllegalArgumentException("a version without three numbers"));
    }

    FrameworkDraft with(Framework changed, List<Relation> mapped) {
        return new FrameworkDraft(id, changed, mapped, predecessor, state, begun, source);
    }
}
