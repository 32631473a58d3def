package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditFilter;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.backup.NoteBackup;
import nl.casustafel.exchange.Gone;
import nl.casustafel.exchange.GoneAgain;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.DestroyDossiersAgain;
import nl.casustafel.retention.RetentionAction;
import nl.casustafel.signal.DestroyAgain;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.backup.DestroyedList;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.BackupKey;

/// Keeps the list of what was destroyed, and applies it to a store that comes back. The list is drawn
/// from the log, which has a line of every such act in the same transaction; so an act that was cut off
/// right after its commit is on the list the next time it is drawn.
final class Destroyed {
    private static final Actor NOBODY = new Actor(new PersonId(new UUID(0, 0)), Set.of());
    private static final AuditFilter ACTS = new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(
                    new AuditCode(SignalAction.SIGNAL_ADVISED.name()),
                    new AuditCode(SignalAction.SUBJECT_REMOVED.name()),
                    new AuditCode(RetentionAction.SIGNAL_DESTROYED.name()),
                    new AuditCode(RetentionAction.CASE_DESTROYED.name())),
            Set.of());

    /// Before the manner in which a dossier went.
    private static final String WENT = "WENT_";

    private final CaseClock clock;

    Destroyed(CaseClock clock) {
        this.clock = clock;
    }

    /// Adds what the log of an open store says to the list beside it. Store thread, outside a
    /// transaction.
    void keep(H2Store store, Path list, BackupKey key) throws IOException {
        DestroyedList known = DestroyedList.read(list, key).orElse(DestroyedList.none());
        DestroyedList now = known.with(inLog(store)).with(gone(store));
        if (!now.equals(known)) {
            now.write(list, key);
        }
    }

    private static DestroyedList inLog(H2Store store) {
        JooqAuditTrail audit = audit();
        DestroyedList found = DestroyedList.none();
        for (AuditRow row : store.transactor(audit, _ -> {})
                .read(NOBODY, Purpose.KEEP_STORE, tx -> audit.find(tx, ACTS, Integer.MAX_VALUE))) {
            found = found.with(row.action().value(), row.object());
        }
        return found;
    }

    private static DestroyedList gone(H2Store store) {
        JooqExchanges exchanges = new JooqExchanges();
        DestroyedList found = DestroyedList.none();
        for (Gone went : store.transactor(audit(), _ -> {}).read(NOBODY, Purpose.KEEP_STORE, exchanges::gone)) {
            found = found.with(WENT + went.manner(), went.bundle(), went.partner(), went.dossier(), written(went.at()));
        }
        return found;
    }

    /// The list holds ids only; a time is written as one.
    private static UUID written(Instant at) {
        return new UUID(at.toEpochMilli(), 0);
    }

    private static Instant read(UUID written) {
        return Instant.ofEpochMilli(written.getMostSignificantBits());
    }

    private static List<Gone> gone(DestroyedList list) {
        return Stream.of(Manner.values())
                .flatMap(manner -> list.each(WENT + manner).stream()
                        .map(ids -> new Gone(ids.get(0), ids.get(1), manner, ids.get(2), read(ids.get(3)))))
                .toList();
    }

    /// Destroys in a store that comes back what the list names, marks what went to another store since,
    /// keeps the list beside it, and notes that it came back.
    void again(H2Store restored, DestroyedList list, Path beside, BackupKey key) {
        Transactor transactor = restored.transactor(audit(), _ -> {});
        new NoteBackup(transactor).restored(NOBODY);
        Stores stores = new Stores(clock, restored::file);
        new DestroyAgain(stores.signals, stores.subjects, stores.attachments)
                .handle(
                        transactor,
                        NOBODY,
                        list.of(SignalAction.SIGNAL_ADVISED.name()),
                        list.of(SignalAction.SUBJECT_REMOVED.name()));
        new DestroyDossiersAgain(stores.retention, stores.features).handle(transactor, NOBODY, dossiers(list));
        new GoneAgain(stores.exchanges).handle(transactor, NOBODY, gone(list));
        try {
            list.write(beside, key);
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 10);
        }
    }

    private static Set<UUID> dossiers(DestroyedList list) {
        Set<UUID> all = new HashSet<>(list.of(RetentionAction.SIGNAL_DESTROYED.name()));
        all.addAll(list.of(RetentionAction.CASE_DESTROYED.name()));
        return all;
    }

    private static JooqAuditTrail audit() {
        return new JooqAuditTrail((secret, content) -> new AuditMac(secret).of(content), Machine.name());
    }
}
