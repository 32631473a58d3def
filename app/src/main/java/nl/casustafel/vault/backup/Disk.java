package nl.casustafel.vault.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders for their owner alone, brought to the medium by name, and removed whole.
final class Disk {
    private Disk() {}

    /// A new folder; what stood there is removed.
    static void fresh(Path folder) throws IOException {
        remove(folder);
        make(folder);
    }

    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Brings a file, or the names in a folder, to the medium; elsewhere than on POSIX systems a folder
    /// cannot be opened for that.
    static void force(Path place) throws IOException {
        boolean folder = Files.isDirectory(place);
        if (!folder || isPosix(place)) {
            try (FileChannel channel =
                    FileChannel.open(place, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /// Java tells a full disk from other failures only in words of the system; the room that is left is
    /// asked instead.
    static boolean isFull(Path folder, long needed) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isPosix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
