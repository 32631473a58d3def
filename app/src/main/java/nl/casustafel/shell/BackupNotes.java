package nl.casustafel.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Where the backups of this machine's store go and when the last one succeeded; beside the store,
/// readable without a key, and without a word about any dossier. What cannot be read is as if it was
/// never there: the status line then warns.
record BackupNotes(Optional<Path> place, Optional<Instant> last) {
    static BackupNotes read(Path file) {
        Properties found = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(in);
            return new BackupNotes(
                    Optional.ofNullable(found.getProperty("place")).map(Path::of),
                    Optional.ofNullable(found.getProperty("last")).map(Instant::parse));
        } catch (IOException | InvalidPathException | DateTimeException _) {
            return new BackupNotes(Optional.empty(), Optional.empty());
        }
    }

    BackupNotes at(Path folder) {
        return new BackupNotes(Optional.of(folder), last);
    }

    BackupNotes made(Instant when) {
        return new BackupNotes(place, Optional.of(when));
    }

    /// Written beside and moved. What cannot be written is let go: the backup itself stands.
    void write(Path file) {
        Properties kept = new Properties();
        place.ifPresent(folder -> kept.setProperty("place", folder.toString()));
        last.ifPresent(at -> kept.setProperty("last", at.toString()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // Asked for again at the next start.
        }
    }
}
