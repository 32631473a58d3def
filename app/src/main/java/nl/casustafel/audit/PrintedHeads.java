package nl.casustafel.audit;

import java.time.Instant;
import java.util.List;
import nl.casustafel.vault.Tx;

/// The codes of the log that stand on paper. Kept beside the log, so that a log that lost its tail is found
/// without anybody typing; who takes these rows away too is found by the paper.
public interface PrintedHeads {
    /// @param at when it was printed
    void add(Tx tx, AuditHead head, Instant at);

    List<AuditHead> all(Tx tx);
}
