package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Looking at what has to be destroyed, what was, and what is still counted. Leaves no line: nothing is
/// opened.
public interface RetentionReads {
    /// What this actor may see of what has to go, the longest waiting first.
    List<DueSignal> due(Tx tx, Actor actor);

    /// The same of one signal; empty while it has not come to its end, or was admitted.
    Optional<DueSignal> due(Tx tx, Actor actor, SignalId id);

    /// Certificates, the newest first. They say nothing of anybody; for who takes part in destroying,
    /// and for the review.
    List<Destruction> destructions(Tx tx, Actor actor);

    /// The counters, by quarter, the newest first (DEC-18); for the same people.
    List<Counter> counters(Tx tx, Actor actor);
}
