package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Certificates and counters kept in the store.
public interface Retention {
    void add(Tx tx, Destruction destruction);

    void tick(Tx tx, Destruction.Key id, Destruction.Tick tick);

    /// What a signal counts for, read before it is destroyed. Without the gate.
    Remembered remember(Tx tx, SignalId id);

    /// What a case counts for: as what was admitted. Without the gate.
    List<Figure> remember(Tx tx, CaseId id);

    /// Copies that left before of what goes, the oldest first. Without the gate.
    /// @param going all ids that go
    List<Recall> left(Tx tx, Set<UUID> going);

    /// The signal a case came from. Without the gate.
    Optional<SignalId> origin(Tx tx, CaseId id);

    /// False where there is no such copy, or it was asked for before.
    boolean recall(Tx tx, Destruction.Key id, int copy, Recall.Asked asked);

    /// Adds one.
    void count(Tx tx, Figure figure);

    /// Whether it is still here. Without the gate, for a store nobody sees.
    boolean isHere(Tx tx, SignalId id);

    boolean isHere(Tx tx, CaseId id);
}
