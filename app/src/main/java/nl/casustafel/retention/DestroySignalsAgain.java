package nl.casustafel.retention;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;

/// Destroys once more, in a store that came back from a backup and before anybody sees it, the signals
/// that were destroyed after the backup was made (W-G6). They are counted there as they stand there:
/// the counters of that store know nothing of them yet. Doing it twice changes nothing more.
public final class DestroySignalsAgain {
    private final Retention retention;
    private final Features features;

    public DestroySignalsAgain(Retention retention, Features features) {
        this.retention = retention;
        this.features = features;
    }

    public void handle(Transactor transactor, Actor actor, Set<UUID> destroyed) {
        Set<SignalId> here = transactor.read(
                actor,
                Purpose.KEEP_STORE,
                tx -> destroyed.stream()
                        .map(SignalId::new)
                        .filter(id -> retention.isHere(tx, id))
                        .collect(Collectors.toSet()));
        if (here.isEmpty()) {
            return;
        }
        transactor.write(actor, Purpose.KEEP_STORE, tx -> {
            here.forEach(id -> retention.remember(tx, id).figures().forEach(one -> retention.count(tx, one)));
            features.destroy(
                    tx, features.going(tx, here.stream().map(SignalId::value).collect(Collectors.toSet())));
            here.forEach(id -> tx.audit(RetentionAction.SIGNAL_DESTROYED_AGAIN, id));
            return Outcome.<Integer, Refusal>done(here.size());
        });
    }
}
