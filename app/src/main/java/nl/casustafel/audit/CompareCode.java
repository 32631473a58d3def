package nl.casustafel.audit;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Compares the code of the log on earlier minutes with this store: the one thing that finds a copy of
/// yesterday that was put back, for nothing inside such a copy knows of today (design A.6).
public final class CompareCode {
    /// How the comparison ended.
    public enum Match {
        /// The entry is there and shows this code.
        SAME,
        /// The entry shows another code: another store, or a log that was rewritten.
        DIFFERENT,
        /// The log does not reach this number: an older copy was put back, or it is another store.
        STORE_OLDER
    }

    /// The entry that was compared, by its number.
    private record Compared(UUID value) implements Id {}

    private final Transactor transactor;
    private final AuditReads reads;

    public CompareCode(Transactor transactor, AuditReads reads) {
        this.transactor = transactor;
        this.reads = reads;
    }

    /// Leaves a line in the log, with the answer.
    public Match handle(Actor actor, AuditHead typed) {
        return transactor.read(actor, Purpose.KEEP_STORE, tx -> {
            Optional<AuditHead> here = reads.at(tx, typed.seq());
            Match match = here.map(found -> found.equals(typed) ? Match.SAME : Match.DIFFERENT)
                    .orElse(Match.STORE_OLDER);
            tx.audit(LogAction.CODE_COMPARED, new Compared(new UUID(0, typed.seq())), match.name());
            return match;
        });
    }
}
