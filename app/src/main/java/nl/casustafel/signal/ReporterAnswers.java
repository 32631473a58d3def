package nl.casustafel.signal;

import java.util.List;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The answers reporters are owed and were given. Whoever calls has passed the gate of the signal.
public interface ReporterAnswers {
    /// Of one signal, the oldest due first.
    List<Versioned<ReporterAnswer>> of(Tx tx, SignalId signal);

    void add(Tx tx, SignalId signal, ReporterAnswer answer);

    /// Whether the report came in here, the signal was weighed or sorted out, and nobody made the
    /// closing answer a task. Without the gate.
    boolean closingMissing(Tx tx, SignalId signal);

    /// False, and nothing changed, where the row is no longer at this version.
    boolean change(Tx tx, ReporterAnswer answer, int version);
}
