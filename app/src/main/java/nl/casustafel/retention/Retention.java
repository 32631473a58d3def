package nl.casustafel.retention;

import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Certificates and counters kept in the store.
public interface Retention {
    void add(Tx tx, Destruction destruction);

    void tick(Tx tx, Destruction.Key id, Destruction.Tick tick);

    /// What a signal counts for, read before it is destroyed. Without the gate.
    Remembered remember(Tx tx, SignalId id);

    /// Adds one.
    void count(Tx tx, Figure figure);

    /// Whether it is still here. Without the gate, for a store nobody sees.
    boolean isHere(Tx tx, SignalId id);
}
