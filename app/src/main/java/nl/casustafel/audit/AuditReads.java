package nl.casustafel.audit;

import java.util.List;
import java.util.UUID;
import nl.casustafel.vault.Tx;

/// Reading and checking the log.
public interface AuditReads {
    /// The newest entries first, at most `limit`.
    List<AuditRow> latest(Tx tx, int limit);

    /// What happened to one thing, newest first.
    List<AuditRow> about(Tx tx, UUID object);

    AuditHead head(Tx tx);

    /// Recomputes the whole chain; about a microsecond an entry.
    ChainState check(Tx tx);
}
