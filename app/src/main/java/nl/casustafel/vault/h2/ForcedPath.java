package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import nl.casustafel.kernel.Allowed;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file below the database: passes everything on, and forces every write to disk before it returns
/// (DEC-29). With H2's `WRITE_DELAY=0` a commit therefore returns only when its pages are on the disk.
/// The page vault replaces the inside of this class later; the name `forced:` in the address is the only
/// thing others see.
@Allowed(
        rule = "R11",
        because = "H2 keeps its file systems in a static registry and offers no other way in",
        until = "H2 takes a file system per database")
public final class ForcedPath extends FilePathWrapper {
    static final String SCHEME = "forced";

    /// H2 keeps file systems in a static registry of its own; this adds ours. Harmless when repeated.
    static void register() {
        FilePath.register(new ForcedPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new ForcedChannel(getBase().open(mode));
    }

    /// A channel that answers a write only after `force`.
    private static final class ForcedChannel extends FileBaseDefault {
        private final FileChannel base;

        ForcedChannel(FileChannel base) {
            this.base = base;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int written = base.write(source, position);
            base.force(false);
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
            base.force(true);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
