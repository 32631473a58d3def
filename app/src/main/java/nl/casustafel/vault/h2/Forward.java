package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;

/// Brings an older store forward on a copy beside it, which takes its place in one rename when it is whole.
/// H2 commits every change of a table by itself; so, whatever ends this half way, power included, the store
/// is either as it was or finished, and what was left beside is removed at the next opening.
final class Forward {
    private static final long SPARE_BYTES = 4L * 1024 * 1024;

    private final StoreFolder store;
    private final StoreFolder beside;
    private final Ground copied;

    Forward(Ground ground) {
        this.store = ground.folder();
        this.beside = new StoreFolder(store.path().resolve("forward"));
        this.copied = ground.at(beside);
    }

    /// The store is closed. Begins nothing where there is no room for a copy that grows.
    void run(Migrations migrations, UUID identity) throws SQLException {
        try {
            if (!hasRoom()) {
                throw new StoreFailed(VaultFailure.DISK_FULL, 6);
            }
            beside.make();
            copy(store.databaseFile(), beside.databaseFile());
            bring(migrations);
            check(migrations, identity);
            force(beside.databaseFile());
            Files.move(
                    beside.databaseFile(),
                    store.databaseFile(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            force(store.path());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 6);
        } finally {
            clear();
        }
    }

    /// Removes what an earlier attempt left. Nobody waits for it: what cannot be removed now is encrypted as
    /// the store is, and is tried again at the next opening.
    void clear() {
        try {
            if (Files.isDirectory(beside.path())) {
                try (var files = Files.newDirectoryStream(beside.path(), "casustafel.*")) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
                Files.delete(beside.path());
            }
        } catch (IOException _) {
            // Said above.
        }
    }

    private void bring(Migrations migrations) throws SQLException {
        try (Connection owner = copied.owner();
                Statement statement = owner.createStatement()) {
            migrations.run(owner);
            TableRights.grant(owner, copied.keys().deskPassword());
            owner.commit();
            statement.execute("shutdown");
        }
    }

    /// Opened once more before it is trusted.
    private void check(Migrations migrations, UUID identity) throws SQLException {
        try (Connection owner = copied.owner()) {
            H2Store.checkIdentity(owner, identity);
            if (migrations.isBehind(owner)) {
                throw new StoreFailed(VaultFailure.DAMAGED, 7);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        force(to);
        if (Files.mismatch(from, to) >= 0) {
            throw new IOException("not read back as written");
        }
    }

    /// Brings a file, or the names in a folder, to disk; elsewhere than on POSIX systems a folder cannot be
    /// opened for that.
    private static void force(Path place) throws IOException {
        boolean folder = Files.isDirectory(place);
        if (!folder || FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel =
                    FileChannel.open(place, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private boolean hasRoom() throws IOException {
        return Files.getFileStore(store.path()).getUsableSpace() > 2 * Files.size(store.databaseFile()) + SPARE_BYTES;
    }
}
