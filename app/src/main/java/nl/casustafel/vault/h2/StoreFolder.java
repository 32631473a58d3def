package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;

/// Where one store lies: a folder only its owner can enter.
public record StoreFolder(Path path) {
    private static final String DATABASE = "casustafel";

    /// Makes the folder where it is missing, for the owner alone (0700 where the file system knows that).
    public void make() {
        try {
            Files.createDirectories(path);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 0);
        }
    }

    public boolean holdsStore() {
        return Files.isRegularFile(databaseFile());
    }

    /// Of the store's file in bytes; 0 where it cannot be told.
    long size() {
        try {
            return Files.size(databaseFile());
        } catch (IOException _) {
            return 0;
        }
    }

    public Path databaseFile() {
        return path.resolve(DATABASE + ".mv.db");
    }

    String address() {
        return path.toAbsolutePath().resolve(DATABASE).toString();
    }
}
