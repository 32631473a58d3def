package nl.casustafel.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.BackupKey;

/// Opens a backup into a new folder beside the store and checks it there. Touches nothing else: putting
/// it in the store's place is [Swap]'s.
public final class RestoreBackup {
    private final CaseClock clock;
    private final Soundness soundness;
    private final BiConsumer<H2Store, Path> destroyAgain;

    /// @param destroyAgain removes from a store, before anybody sees it, what the list in the backup's
    /// folder and the list beside the present store name; handed the folder of the restored store
    public RestoreBackup(CaseClock clock, Soundness soundness, BiConsumer<H2Store, Path> destroyAgain) {
        this.clock = clock;
        this.soundness = soundness;
        this.destroyAgain = destroyAgain;
    }

    /// Gives what the backup says of itself; then `store` and `keys` stand ready below `folder`. Where it
    /// refuses, `folder` is gone again. `key` stays the caller's.
    public Outcome<BackupHead, BackupRefusal> into(Path folder, Path backup, BackupKey key, Watch watch) {
        StoreCopy copy = new StoreCopy(folder);
        boolean whole = false;
        try {
            BackupHead head = new Container(backup, key, watch, 0, 70).unpack(copy);
            try (H2Store store = copy.open(key, clock, head.store())) {
                if (!StoreCopy.isAsSaid(store, head, soundness)) {
                    throw new Refused(BackupRefusal.NOT_SOUND);
                }
                destroyAgain.accept(store, folder);
            }
            watch.reached(90);
            force(copy);
            whole = true;
            watch.reached(100);
            return Outcome.done(head);
        } catch (Refused e) {
            boolean gone = e.refusal() == BackupRefusal.DAMAGED && !Files.isReadable(backup);
            return Outcome.refused(gone ? BackupRefusal.NO_PLACE : e.refusal());
        } catch (StoreFailed _) {
            return Outcome.refused(BackupRefusal.NOT_SOUND);
        } catch (IOException _) {
            return Outcome.refused(told(folder, backup));
        } finally {
            if (!whole) {
                copy.remove();
            }
        }
    }

    private static BackupRefusal told(Path folder, Path backup) {
        if (!Files.isReadable(backup)) {
            return BackupRefusal.NO_PLACE;
        }
        Path above = folder.toAbsolutePath().getParent();
        return above != null && Disk.isFull(above, 1 << 20) ? BackupRefusal.NO_ROOM_HERE : BackupRefusal.DAMAGED;
    }

    private static void force(StoreCopy copy) throws IOException {
        try (var files = Files.walk(copy.folder())) {
            for (Path file : files.toList()) {
                Disk.force(file);
            }
        }
    }
}
