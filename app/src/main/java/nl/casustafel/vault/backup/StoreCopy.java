package nl.casustafel.vault.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.h2.StoreKeys;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeyUse;
import nl.casustafel.vault.key.StoreKey;

/// A store with its key files in a private folder, closed and encrypted as it was: taken from an open
/// store, or out of a backup. Below `folder`: `store`, `keys`, and `destroyed.age` where there is one.
record StoreCopy(Path folder) {
    static final String DATABASE = "store/casustafel.mv.db";

    Path keys() {
        return folder.resolve("keys");
    }

    Path store() {
        return folder.resolve("store");
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path destroyed() {
        return folder.resolve("destroyed.age");
    }

    /// On the store thread, between two transactions.
    void take(H2Store open, Path keyFiles, Path destroyedList) throws IOException {
        Disk.fresh(folder);
        Disk.make(store());
        Disk.make(keys());
        Disk.make(keys().resolve("users"));
        open.copyTo(database());
        copyFiles(keyFiles, keys());
        copyFiles(keyFiles.resolve("users"), keys().resolve("users"));
        if (Files.exists(destroyedList)) {
            Files.copy(destroyedList, destroyed());
        }
    }

    /// What stands there half written, and how often somebody mistyped, stays behind.
    private static void copyFiles(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".new") && !name.endsWith(".failed")) {
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    /// The same in another folder, to be opened: opening writes.
    StoreCopy again(Path other) throws IOException {
        StoreCopy copy = new StoreCopy(other);
        Disk.fresh(other);
        Disk.make(copy.store());
        Disk.make(copy.keys());
        Files.copy(database(), copy.database());
        copyFiles(keys(), copy.keys());
        return copy;
    }

    /// Opens with the data key its own key files give to `key`. Throws [Refused] where that does not
    /// open it.
    H2Store open(BackupKey key, CaseClock clock, UUID identity) throws Refused {
        Outcome<StoreKey, KeyRefusal> found = key.storeKey(keys());
        if (!(found instanceof Outcome.Done<StoreKey, KeyRefusal>(StoreKey given))) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
        try (given) {
            StoreKeys keys = new StoreKeys(
                    given.derive(KeyUse.STORE_FILE), given.derive(KeyUse.OWNER_USER), given.derive(KeyUse.DESK_USER));
            return H2Store.open(new StoreFolder(store()), keys, identity, clock);
        } catch (StoreFailed e) {
            throw new Refused(
                    switch (e.failure()) {
                        case TOO_NEW -> BackupRefusal.TOO_NEW;
                        case DISK_FULL -> BackupRefusal.NO_ROOM_HERE;
                        default -> BackupRefusal.NOT_SOUND;
                    });
        }
    }

    /// Whether this, opened, is the store the head speaks of: its log whole up to the same entry, and
    /// its tables as long.
    static boolean isAsSaid(H2Store store, BackupHead head, Soundness soundness) {
        Optional<Soundness.Head> log = soundness.of(store);
        var counts = store.counts();
        Long before = head.rows().get("schema_migration");
        boolean sameSchema = before != null && before.equals(counts.get("schema_migration"));
        return log.isPresent() && log.get().equals(head.log()) && (!sameSchema || counts.equals(head.rows()));
    }

    void remove() {
        try {
            Disk.remove(folder);
        } catch (IOException _) {
            // Encrypted as the store is; the temporary folder is emptied at the next start.
        }
    }
}
