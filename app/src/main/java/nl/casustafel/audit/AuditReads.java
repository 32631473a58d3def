package nl.casustafel.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Tx;

/// Reading and checking the log.
public interface AuditReads {
    /// The newest entries that fit, newest first, at most `limit`.
    List<AuditRow> find(Tx tx, AuditFilter filter, int limit);

    /// The newest entries first, at most `limit`.
    default List<AuditRow> latest(Tx tx, int limit) {
        return find(tx, AuditFilter.EVERYTHING, limit);
    }

    /// What happened to one thing, newest first.
    default List<AuditRow> about(Tx tx, UUID object) {
        return find(tx, AuditFilter.about(Set.of(object)), Integer.MAX_VALUE);
    }

    AuditHead head(Tx tx);

    /// Recomputes the whole chain; about a microsecond an entry.
    ChainState check(Tx tx);
}
