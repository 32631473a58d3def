package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/// Everything the program keeps, in one folder that only its user can enter: `store`, `keys`, `log`, `temp`,
/// `settings`.
/// Throws [IOException] where the place cannot be made; told at the start in one sentence.
record ProgramFolder(Path root) {
    Path store() {
        return root.resolve("store");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path log() {
        return root.resolve("log");
    }

    Path temp() {
        return root.resolve("temp");
    }

    /// Where a new store is made before it gets its place.
    ProgramFolder making() {
        return new ProgramFolder(root.resolve("making"));
    }

    /// Where the store is sealed under a new key.
    Path renewing() {
        return root.resolve("renewing");
    }

    /// Its name once it is whole: from then on it counts, and takes the place of the store.
    Path renewed() {
        return root.resolve("renewed");
    }

    Path settings() {
        return root.resolve("settings.properties");
    }

    Path backupNotes() {
        return root.resolve("backup.properties");
    }

    /// What was destroyed, encrypted; beside the store.
    Path destroyed() {
        return root.resolve("destroyed.age");
    }

    Path lock() {
        return root.resolve("in-use.lock");
    }

    Path holder() {
        return root.resolve("in-use.txt");
    }

    /// Makes the folders. What lies in them is left alone: another start may be at work there.
    void make() throws IOException {
        for (Path folder : new Path[] {root, log(), temp()}) {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /// Removes all below `folder`, and leaves the folder.
    static void empty(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
