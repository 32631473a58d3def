package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/// The content of one vault file in a new file of another vault, so under another key. Nobody else may
/// have either file open. What is read is authentic or this throws; what was written is on the disk.
public final class PageCopy {
    /// As much as one journal entry holds.
    private static final int PART = Journal.MOST * PageSeal.PAGE;

    private final FilePath source;
    private final FilePath target;

    public PageCopy(PageVault from, Path source, PageVault to, Path target) {
        this.source = FilePath.get(from.address(source.toString()));
        this.target = FilePath.get(to.address(target.toString()));
    }

    /// Told after every part of 1 MiB: so many bytes of so many. What it throws ends the copying.
    @FunctionalInterface
    public interface Told {
        void at(long done, long all);
    }

    /// Makes the target, which does not exist yet.
    public void write(Told told) throws IOException {
        try (FileChannel from = locked(source, "r");
                FileChannel to = locked(target, "rw")) {
            ByteBuffer part = ByteBuffer.allocate(PART);
            long all = from.size();
            for (long at = 0; at < all; at += PART) {
                fill(from, at, part);
                to.write(part, at);
                told.at(Math.min(all, at + PART), all);
            }
        }
    }

    /// Reads both once more from the disk; false where they differ.
    public boolean isSame(Told told) throws IOException {
        try (FileChannel from = locked(source, "r");
                FileChannel to = locked(target, "r")) {
            ByteBuffer one = ByteBuffer.allocate(PART);
            ByteBuffer other = ByteBuffer.allocate(PART);
            long all = from.size();
            boolean same = all == to.size();
            for (long at = 0; same && at < all; at += PART) {
                fill(from, at, one);
                fill(to, at, other);
                same = one.equals(other);
                told.at(Math.min(all, at + PART), all);
            }
            return same;
        }
    }

    private static void fill(FileChannel from, long at, ByteBuffer part) throws IOException {
        part.clear();
        from.read(part, at);
        part.flip();
    }

    /// Taking the lock recovers the file; closing gives it back.
    private static FileChannel locked(FilePath file, String mode) throws IOException {
        FileChannel channel = file.open(mode);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("vault: in use");
        }
        return channel;
    }
}
