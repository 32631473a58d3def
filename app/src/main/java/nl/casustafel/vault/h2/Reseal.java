package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.page.PageCopy;
import nl.casustafel.vault.page.PageVault;

/// A closed store once more, in another folder and under other keys: every page sealed anew, and the
/// passwords of both database users replaced. The store itself is only read. Off the store thread; failures
/// leave as [StoreFailed].
public final class Reseal {
    private static final long SPARE_BYTES = 8L * 1024 * 1024;

    private final StoreFolder store;
    private final StoreFolder beside;

    /// @param beside exists and holds no store
    public Reseal(StoreFolder store, StoreFolder beside) {
        this.store = store;
        this.beside = beside;
    }

    /// Ends with a whole store in `beside`, on the disk and compared with this one. Takes over both sets of
    /// keys and wipes them.
    ///
    /// @param writing told how far writing is, in bytes; what it throws ends all
    /// @param reading told how far comparing is
    public void run(StoreKeys now, StoreKeys fresh, PageCopy.Told writing, PageCopy.Told reading) {
        try (Ground old = new Ground(store, now, now.vault());
                Ground next = new Ground(beside, fresh, fresh.vault())) {
            copy(old, next, writing, reading);
            changePasswords(now, next);
        }
    }

    private void copy(Ground old, Ground next, PageCopy.Told writing, PageCopy.Told reading) {
        try {
            if (!hasRoom()) {
                throw new StoreFailed(VaultFailure.DISK_FULL, 8);
            }
            PageCopy copy = new PageCopy(old.vault(), store.databaseFile(), next.vault(), beside.databaseFile());
            copy.write(writing);
            if (!copy.isSame(reading)) {
                throw new StoreFailed(VaultFailure.LOST, 8);
            }
        } catch (IOException _) {
            old.failures().requireSound();
            next.failures().requireSound();
            throw new StoreFailed(VaultFailure.UNREADABLE, 8);
        }
    }

    /// The passwords come from the data key too. H2 takes them as text only; nothing keeps it.
    private void changePasswords(StoreKeys now, Ground next) {
        PageVault vault = next.vault();
        Ground stillOld = new Ground(beside, now, vault);
        try (Connection owner = stillOld.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter user " + TableRights.DESK_USER + " set password '"
                    + next.keys().deskPassword() + "'");
            statement.execute("alter user " + Ground.OWNER + " set password '"
                    + next.keys().ownerPassword() + "'");
            owner.commit();
            statement.execute("shutdown");
            next.failures().requireSound();
        } catch (SQLException e) {
            VaultFailure world = next.failures().read(e);
            throw new StoreFailed(world == null ? VaultFailure.DAMAGED : world, e.getErrorCode());
        }
    }

    private boolean hasRoom() throws IOException {
        return Files.getFileStore(beside.path()).getUsableSpace() > 2 * Files.size(store.databaseFile()) + SPARE_BYTES;
    }
}
