package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.vault.Tx;

/// What may still stand in the way of closing a signal in a room that knows this one, which this one does
/// not know.
@FunctionalInterface
public interface BeforeClosing {
    /// Asked in the transaction that would close it.
    Optional<SignalRefusal> objection(Tx tx, SignalId signal);
}
