package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.backup.BackupHead;
import nl.casustafel.vault.backup.BackupRefusal;
import nl.casustafel.vault.backup.DestroyedList;
import nl.casustafel.vault.backup.RestoreBackup;
import nl.casustafel.vault.backup.Swap;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.StoreKey;

/// Puts a backup back, at the door: opened and checked in a folder beside, then swapped with what
/// stands there, which is kept aside. Off the FX thread; no store is open.
public final class RestoreStore {
    /// @param made when the backup was made
    /// @param destroyedKnown whether what was destroyed here since could be read, and so was destroyed
    /// again
    public record Restored(Instant made, boolean destroyedKnown) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final ProgramFolder folder;
    private final KeySlots slots;
    private final CaseClock clock;

    RestoreStore(ProgramFolder folder, KeySlots slots, CaseClock clock) {
        this.folder = folder;
        this.slots = slots;
        this.clock = clock;
    }

    /// Works on every machine. Wipes `code`.
    public Outcome<Restored, Refusal> withCode(Path backup, RecoveryCode code, Watch watch) {
        try (BackupKey key = BackupKey.of(code)) {
            return restore(backup, key, watch);
        }
    }

    /// Works where the key files of the account are still on this machine. `passphrase` stays the
    /// caller's.
    public Outcome<Restored, Refusal> withAccount(Path backup, SignInName name, Passphrase passphrase, Watch watch) {
        return switch (slots.backupKey(name, passphrase)) {
            case Outcome.Refused<BackupKey, KeyRefusal>(KeyRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<BackupKey, KeyRefusal>(BackupKey key) -> {
                try (key) {
                    yield restore(backup, key, watch);
                }
            }
        };
    }

    private Outcome<Restored, Refusal> restore(Path backup, BackupKey key, Watch watch) {
        Swap swap = new Swap(folder.root());
        Optional<DestroyedList> here = here(key);
        RestoreBackup restore = new RestoreBackup(
                clock,
                SessionBackups::soundness,
                (store, restored) -> destroyAgain(store, restored, here.orElse(DestroyedList.none()), key));
        return switch (restore.into(swap.restoring(), backup, key, watch)) {
            case Outcome.Refused<BackupHead, BackupRefusal>(BackupRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<BackupHead, BackupRefusal>(BackupHead head) -> {
                take(swap);
                yield Outcome.done(new Restored(head.at(), here.isPresent()));
            }
        };
    }

    /// What was destroyed in the store that stands here; empty where that cannot be read. It is sealed
    /// for the data key of now, which is another than the backup's where that was renewed since.
    private Optional<DestroyedList> here(BackupKey opener) {
        if (!Files.exists(folder.destroyed())) {
            return Optional.of(DestroyedList.none());
        }
        return switch (opener.storeKey(folder.keys())) {
            case Outcome.Refused<StoreKey, KeyRefusal> _ -> Optional.empty();
            case Outcome.Done<StoreKey, KeyRefusal>(StoreKey now) -> {
                try (now;
                        BackupKey own = BackupKey.of(now)) {
                    yield DestroyedList.read(folder.destroyed(), own);
                }
            }
        };
    }

    private void destroyAgain(H2Store store, Path restored, DestroyedList here, BackupKey opener) {
        if (!(opener.storeKey(restored.resolve("keys"))
                instanceof Outcome.Done<StoreKey, KeyRefusal>(StoreKey dataKey))) {
            throw new StoreFailed(VaultFailure.KEY_DAMAGED, 10);
        }
        Path list = restored.resolve("destroyed.age");
        try (dataKey;
                BackupKey own = BackupKey.of(dataKey)) {
            DestroyedList then = DestroyedList.read(list, own).orElse(DestroyedList.none());
            new Destroyed(clock).again(store, then.with(here), list, own);
        }
    }

    /// From here on the next start ends what is cut off.
    private void take(Swap swap) {
        try {
            swap.begin(clock.local().format(TIME));
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 9);
        }
    }

    /// At the start: ends a swap that was cut off, and removes a restore that did not come so far.
    static void recover(ProgramFolder folder) {
        try {
            new Swap(folder.root()).finish();
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 9);
        }
    }
}
