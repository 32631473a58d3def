package nl.casustafel.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;

/// A calibration exercise (*ruisaudit*, framework 4.2): everybody rates the same made-up vignettes blind, to
/// see whether the words of the framework mean the same to all.
///
/// @param framework whose words are used
/// @param set of which vignettes, and which version of it
/// @param pairs that were chosen, at least one; both twins of each are rated
/// @param closed present once nobody can hand in any more
public record Exercise(
        Key id, FrameworkHash framework, OfSet set, List<TwinPair.Code> pairs, Moment begun, Optional<Moment> closed) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    public record OfSet(VersionName name, VersionName number) {
        public static OfSet of(VignetteSet set) {
            return new OfSet(set.name(), set.number());
        }
    }

    public record Moment(Instant at, PersonId by) {}

    public Exercise {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("no vignettes");
        }
    }

    public boolean isRunning() {
        return closed.isEmpty();
    }

    /// Where a half-filled sheet of somebody is kept until it is handed in.
    public static String draft(Key id) {
        return "exercise/" + id.value();
    }
}
