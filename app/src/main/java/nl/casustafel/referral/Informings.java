package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Who must be told, as use cases change it. Whoever calls has passed the gate of the signal.
public interface Informings {
    /// Makes it a duty where the signal is about a natural person; doing it twice changes nothing more.
    void owe(Tx tx, SignalId signal, LocalDate dueOn);

    Optional<Versioned<Informing>> find(Tx tx, SignalId signal);

    /// False, and nothing changed, where the row is no longer at this version.
    boolean change(Tx tx, Informing informing, int version);
}
