package nl.casustafel.audit;

import java.util.List;
import java.util.Optional;
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

    /// The last entry and its code; number 0 in an empty log.
    AuditHead head(Tx tx);

    /// The code the entry with this number shows now; empty where there is none.
    Optional<AuditHead> at(Tx tx, long seq);

    /// A check of the whole chain that has not begun.
    ChainWalk walk(Tx tx);

    /// Recomputes the whole chain at once; some tens of microseconds an entry (`docs/performance.md`).
    default ChainState check(Tx tx) {
        return walk(tx).next(tx, Integer.MAX_VALUE);
    }
}
