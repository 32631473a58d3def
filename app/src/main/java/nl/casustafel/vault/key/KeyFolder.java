package nl.casustafel.vault.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/// The folder with the key files, as files: read whole, replaced whole. A file under its own name is always
/// complete and
/// on the disk; only the owner of the account on this laptop may read it (0600, folders 0700, where the
/// system knows such rights).
record KeyFolder(Path path) {
    /// Larger than any real key file; guards the memory against what somebody put in its place.
    private static final int HIGHEST_BYTES = 1 << 20;

    Path format() {
        return path.resolve("format");
    }

    Path dataKey() {
        return path.resolve("data-key.age");
    }

    Path user(String slot) {
        return users().resolve(slot + ".age");
    }

    /// How often the passphrase of this account was wrong since it was last right: figures, and no name.
    Path failures(String slot) {
        return users().resolve(slot + ".failed");
    }

    /// There while somebody who left still knows the data key: empty, in clear.
    Path owed() {
        return path.resolve("renewal-owed");
    }

    /// Where a new folder is built before it gets its name.
    KeyFolder beside() {
        return new KeyFolder(path.resolveSibling(path.getFileName() + ".new"));
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    int countUsers() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(users(), "*.age")) {
            for (Path ignored : files) {
                count++;
            }
        }
        return count;
    }

    /// The bytes of a file; one that is too large is cut, and then refused by whoever checks its content.
    byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HIGHEST_BYTES);
        }
    }

    void make() throws IOException {
        Files.createDirectories(above(path));
        Files.createDirectory(path, onlyOwner("rwx------"));
        Files.createDirectory(users(), onlyOwner("rwx------"));
    }

    /// Gives this finished folder the name of `place`, which does not exist.
    void rename(KeyFolder place) throws IOException {
        force(users());
        force(path);
        Files.move(path, place.path, StandardCopyOption.ATOMIC_MOVE);
        force(above(place.path));
    }

    /// Writes beside, forces, reads back, and only then takes the place of the old file, of which nothing
    /// stays.
    void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), onlyOwner("rw-------"))) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (!Arrays.equals(read(fresh), content)) {
                throw new IOException("not read back as written");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        force(above(file));
    }

    /// Gives a finished file from another folder of the same disk the place of `file`; nothing where it is
    /// there already.
    void take(Path from, Path file) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
            force(above(from));
        }
        force(above(file));
    }

    /// Removes a file of an account; done where it was not there.
    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        force(above(file));
    }

    /// Removes what an unfinished [#make()] left; touches only names it makes itself.
    void discard() throws IOException {
        if (!exists()) {
            return;
        }
        if (Files.isDirectory(users(), LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(users(), "*.age{,.new}")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
        for (Path file : new Path[] {users(), dataKey(), format()}) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".new"));
        }
        Files.delete(path);
    }

    private Path users() {
        return path.resolve("users");
    }

    private FileAttribute<?>[] onlyOwner(String rights) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /// Brings the names in a folder to disk; elsewhere than on POSIX systems a folder cannot be opened for
    /// that.
    private void force(Path folder) throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path above(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
