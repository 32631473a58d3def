package nl.casustafel.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Somebody found that two subjects are one person, and why. Each signal keeps its own subject, so that it
/// can be weighed, handed over and destroyed by itself; this is what holds them together.
/// @param before how every subject of the two stood, so that it can be taken back
public record Joining(
        Key id, SubjectId one, SubjectId other, LongText reason, PersonId by, Instant at, List<Before> before)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// @param changedTo the version of its row once it was put right; empty where nothing of it changed
    public record Before(Subject was, Optional<Integer> changedTo) {}

    public Joining {
        before = List.copyOf(before);
    }

    @Override
    public String toString() {
        return "Joining[" + id.value() + "]";
    }
}
