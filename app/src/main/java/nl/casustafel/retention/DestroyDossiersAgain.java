package nl.casustafel.retention;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Destroys once more, in a store that came back from a backup and before anybody sees it, the signals and
/// cases that were destroyed after the backup was made (W-G6). They are counted there as they stand there:
/// the counters of that store know nothing of them yet. Doing it twice changes nothing more.
public final class DestroyDossiersAgain {
    private final Retention retention;
    private final Features features;

    public DestroyDossiersAgain(Retention retention, Features features) {
        this.retention = retention;
        this.features = features;
    }

    public void handle(Transactor transactor, Actor actor, Set<UUID> destroyed) {
        Chosen here = transactor.read(
                actor,
                Purpose.KEEP_STORE,
                tx -> new Chosen(
                        destroyed.stream()
                                .map(SignalId::new)
                                .filter(id -> retention.isHere(tx, id))
                                .collect(Collectors.toSet()),
                        destroyed.stream()
                                .map(CaseId::new)
                                .filter(id -> retention.isHere(tx, id))
                                .collect(Collectors.toSet())));
        if (here.isEmpty()) {
            return;
        }
        transactor.write(actor, Purpose.KEEP_STORE, tx -> {
            count(tx, here);
            features.destroy(tx, features.going(tx, here.ids()));
            here.signals().forEach(id -> tx.audit(RetentionAction.SIGNAL_DESTROYED_AGAIN, id));
            here.cases().forEach(id -> tx.audit(RetentionAction.CASE_DESTROYED_AGAIN, id));
            return Outcome.<Integer, Refusal>done(here.size());
        });
    }

    /// A signal with its case counts once.
    private void count(Tx tx, Chosen here) {
        Set<SignalId> counted = new HashSet<>();
        here.cases().forEach(id -> {
            retention.origin(tx, id).ifPresent(counted::add);
            retention.remember(tx, id).forEach(one -> retention.count(tx, one));
        });
        here.signals().stream()
                .filter(id -> !counted.contains(id))
                .forEach(id -> retention.remember(tx, id).figures().forEach(one -> retention.count(tx, one)));
    }
}
