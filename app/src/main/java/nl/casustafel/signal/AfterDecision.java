package nl.casustafel.signal;

import java.time.LocalDate;
import nl.casustafel.vault.Tx;

/// What a decision about a report starts in a room that knows this one, which this one does not know: in the
/// same transaction, so that no duty is forgotten (DEC-12).
@FunctionalInterface
public interface AfterDecision {
    /// It was weighed, sorted out or taken back today.
    void decided(Tx tx, Signal signal, LocalDate today);
}
