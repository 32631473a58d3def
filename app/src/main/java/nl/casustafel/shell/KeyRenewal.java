package nl.casustafel.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.backup.DestroyedList;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.Reseal;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.StoreKey;

/// A closed store gets a new data key, because somebody who left had the old one. Store and key file are
/// made beside, whole and on the disk; one rename makes them count; then they take their places. Whatever
/// ends this, power included, [#recover] ends it in the old state or in the new one, and both are whole.
/// Off the FX thread.
final class KeyRenewal {
    /// What is being done, in this order. Up to [#TURNING] the old key counts, from [#STORE] on the new one.
    enum Step {
        COPYING,
        COMPARING,
        NOTING,
        SEALING,
        TURNING,
        STORE,
        KEY_FILE,
        CLEARING,
        DONE;

        public String textKey() {
            return "shell.renewing." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Told before every step and while pages are copied. What it throws ends all, as a failing disk would.
    @FunctionalInterface
    interface Told {
        void at(Step step, long done, long all);
    }

    private static final String DATA_KEY = "data-key.age";
    private static final String DESTROYED = "destroyed.age";

    private final ProgramFolder folder;
    private final KeySlots slots;
    private final CaseClock clock;
    private final Told told;

    KeyRenewal(ProgramFolder folder, KeySlots slots, CaseClock clock, Told told) {
        this.folder = folder;
        this.slots = slots;
        this.clock = clock;
        this.told = told;
    }

    /// The store is closed before and after; both keys stay the caller's. Where this refuses or throws,
    /// [#recover] decides what counts.
    Outcome<StoreKey, KeyRefusal> run(StoreKey now, StoreKey fresh, Actor actor) {
        try {
            clear(folder.renewing());
            StoreFolder beside = new StoreFolder(folder.renewing());
            beside.make();
            told.at(Step.COPYING, 0, 0);
            new Reseal(new StoreFolder(folder.store()), beside)
                    .run(
                            StoreDoor.keysOf(now),
                            StoreDoor.keysOf(fresh),
                            (done, all) -> told.at(Step.COPYING, done, all),
                            (done, all) -> told.at(Step.COMPARING, done, all));
            keepList(now, fresh);
            return slots.store()
                    .then(identity -> {
                        told.at(Step.NOTING, 0, 0);
                        note(beside, fresh, identity, actor);
                        told.at(Step.SEALING, 0, 0);
                        return slots.writeRenewed(now, fresh, beside.path().resolve(DATA_KEY));
                    })
                    .then(key -> {
                        turn();
                        return settle(folder, slots, told).map(_ -> key);
                    });
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 9);
        }
    }

    /// The line stands in the new store before that counts, so log and key cannot disagree. Opening it as
    /// any store is opened also shows that it can be.
    private void note(StoreFolder beside, StoreKey fresh, UUID identity, Actor actor) {
        try (H2Store store = H2Store.open(beside, StoreDoor.keysOf(fresh), identity, clock)) {
            JooqAuditTrail audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), Machine.name());
            store.transactor(audit, _ -> {}).write(actor, Purpose.SIGN_IN, tx -> {
                tx.audit(AccountAction.KEY_RENEWED, actor.person());
                return Outcome.<PersonId, Refusal>done(actor.person());
            });
        }
    }

    /// What was destroyed, for the new key. A list that cannot be read is drawn from the log again.
    private void keepList(StoreKey now, StoreKey fresh) throws IOException {
        if (!Files.exists(folder.destroyed())) {
            return;
        }
        try (BackupKey from = BackupKey.of(now);
                BackupKey to = BackupKey.of(fresh)) {
            Optional<DestroyedList> list = DestroyedList.read(folder.destroyed(), from);
            if (list.isPresent()) {
                list.get().write(folder.renewing().resolve(DESTROYED), to);
            }
        }
    }

    private void turn() {
        told.at(Step.TURNING, 0, 0);
        try {
            force(folder.renewing());
            Files.move(folder.renewing(), folder.renewed(), StandardCopyOption.ATOMIC_MOVE);
            force(folder.root());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 9);
        }
    }

    /// Ends a renewal that was cut off: forward where it counted already, else back. Does nothing where
    /// there was none. Before the key files are looked at.
    static void recover(ProgramFolder folder, KeySlots slots) {
        try {
            if (Files.exists(folder.renewed())
                    && !settle(folder, slots, (_, _, _) -> {}).isDone()) {
                throw new StoreFailed(VaultFailure.UNREADABLE, 10);
            }
            clear(folder.renewing());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 10);
        }
    }

    /// Every step may be done again, and is where it was cut off.
    private static Outcome<Boolean, KeyRefusal> settle(ProgramFolder folder, KeySlots slots, Told told) {
        try {
            told.at(Step.STORE, 0, 0);
            Path fresh = new StoreFolder(folder.renewed()).databaseFile();
            if (Files.exists(fresh)) {
                Files.move(
                        fresh,
                        new StoreFolder(folder.store()).databaseFile(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                force(folder.renewed());
            }
            force(folder.store());
            Path list = folder.renewed().resolve(DESTROYED);
            if (Files.exists(list)) {
                Files.move(
                        list, folder.destroyed(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                force(folder.root());
            }
            told.at(Step.KEY_FILE, 0, 0);
            Outcome<Boolean, KeyRefusal> taken =
                    slots.takeRenewed(folder.renewed().resolve(DATA_KEY));
            if (taken.isDone()) {
                told.at(Step.CLEARING, 0, 0);
                clear(folder.renewed());
                force(folder.root());
                told.at(Step.DONE, 0, 0);
            }
            return taken;
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 9);
        }
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            ProgramFolder.empty(place);
            Files.delete(place);
        }
    }

    /// Brings the names in a folder to disk; elsewhere than on POSIX systems a folder cannot be opened for
    /// that.
    private static void force(Path place) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
