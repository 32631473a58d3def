package nl.casustafel.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.CaseClock;
import org.jspecify.annotations.Nullable;

/// Holds the program's folder for this start; a second start learns who has it and touches nothing.
/// The lock is the operating system's and falls when the process ends, however it ends.
final class InUse implements AutoCloseable {
    /// Who has the folder: the user and machine of the operating system, and since when (local time). No
    /// name of the team.
    record Holder(String user, String machine, String since) {}

    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final Optional<Holder> other;

    private InUse(FileChannel channel, @Nullable FileLock lock, Optional<Holder> other) {
        this.channel = channel;
        this.lock = lock;
        this.other = other;
    }

    /// Takes the folder if nobody has it, and then empties the temporary one: what a start before left behind.
    static InUse take(ProgramFolder folder, String user, String machine, CaseClock clock) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            return new InUse(channel, null, Optional.of(read(folder.holder())));
        }
        ProgramFolder.empty(folder.temp());
        String since = clock.local().format(DateTimeFormatter.ofPattern("d-M-yyyy HH:mm"));
        Files.write(folder.holder(), List.of(user, machine, since), StandardCharsets.UTF_8);
        return new InUse(channel, lock, Optional.empty());
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // The same process has it: a test that starts twice.
            return null;
        }
    }

    private static Holder read(Path holder) {
        try {
            List<String> lines = Files.readAllLines(holder, StandardCharsets.UTF_8);
            return lines.size() == 3 ? new Holder(lines.get(0), lines.get(1), lines.get(2)) : new Holder("?", "?", "?");
        } catch (IOException _) {
            return new Holder("?", "?", "?");
        }
    }

    /// Present where somebody else has the folder.
    Optional<Holder> other() {
        return other;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        channel.close();
    }
}
