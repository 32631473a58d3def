package nl.casustafel.audit;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The check of the whole log at every opening, in short stretches behind the first screen (W-I3). Ends with
/// a line in the log. Store thread only.
public final class OpeningCheck implements LogStanding {
    /// So few that nobody notices waiting: some tens of milliseconds.
    private static final int STRETCH = 1_000;

    /// The log as a whole has no id.
    private record WholeLog(UUID value) implements Id {}

    private static final Id LOG = new WholeLog(new UUID(0, 0));

    private final AuditReads reads;
    private @Nullable ChainWalk walk;
    private ChainState state = new ChainState.Underway(0);

    public OpeningCheck(AuditReads reads) {
        this.reads = reads;
    }

    /// Checks a bit more and says how far it is; once it ended, nothing more happens.
    public ChainState step(Tx tx) {
        if (!state.ended()) {
            ChainWalk going = walk == null ? reads.walk(tx) : walk;
            walk = going;
            state = going.next(tx, STRETCH);
            switch (state) {
                case ChainState.Whole _ -> tx.audit(LogAction.LOG_CHECKED, LOG);
                case ChainState.Broken _ -> tx.audit(LogAction.LOG_FOUND_BROKEN, LOG);
                case ChainState.Underway _ -> {}
            }
        }
        return state;
    }

    @Override
    public Optional<LogRefusal> objection() {
        return switch (state) {
            case ChainState.Underway _ -> Optional.of(LogRefusal.NOT_CHECKED);
            case ChainState.Broken _ -> Optional.of(LogRefusal.BROKEN);
            case ChainState.Whole _ -> Optional.empty();
        };
    }
}
