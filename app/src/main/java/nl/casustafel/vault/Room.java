package nl.casustafel.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the disk has room for the store to go on being written: three times its size, so that it can be
/// compacted and brought forward, and a reserve for the log and for typing. Asked before every write and
/// while nothing happens; a store without room can be read and closed, and goes on by itself once there is
/// room. Any thread.
public final class Room {
    /// How many bytes this process may still write on the disk a place is on.
    @FunctionalInterface
    public interface Meter {
        long free(Path place) throws IOException;

        static Meter ofTheDisk() {
            return place -> Files.getFileStore(place).getUsableSpace();
        }
    }

    /// Bytes beyond the copies of the store. A day of coming in, reading and typing needs far less.
    public static final long RESERVE = 64L * 1024 * 1024;

    private static final int COPIES = 3;

    private final Path database;
    private final Meter meter;
    private volatile boolean tight;

    /// @param database the file, in a folder that exists
    public Room(Path database, Meter meter) {
        this.database = database.toAbsolutePath();
        this.meter = meter;
    }

    /// Looks at the disk. A disk that does not tell leaves the answer as it was: writing will tell.
    public boolean isTight() {
        try {
            long needed = COPIES * Files.size(database) + RESERVE;
            tight = meter.free(database.resolveSibling(".")) < needed;
        } catch (IOException _) {
            return tight;
        }
        return tight;
    }
}
