package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// A file system below the vault that remembers what was written since the last force, and can say what
/// a disk may hold when the power fails now. It can also fail: whoever watches a [Disk] may throw.
/// Forcing is only noted here, so tests are quick.
public final class Lossy extends FilePathWrapper {
    static final String SCHEME = "lossy";

    private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();
    private static final int BLOCK = 4096;
    private static final int SECTOR = 512;

    /// What becomes of the writes that were not forced.
    enum Model {
        ALL_LOST,
        IN_ORDER_BLOCKS,
        IN_ORDER_SECTORS,
        REORDERED_BLOCKS,
        REORDERED_TORN
    }

    enum Step {
        READ,
        WRITE,
        CUT,
        FORCE
    }

    /// Told before each step; may throw to make the step fail.
    @FunctionalInterface
    interface Watch {
        void before(Disk disk, Step step) throws IOException;
    }

    /// The disk below this path, which need not exist yet.
    static Disk disk(String path, Watch watch) {
        Disk disk = new Disk(watch);
        DISKS.put(path, disk);
        return disk;
    }

    static void forget(String path) {
        DISKS.remove(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel base = getBase().open(mode);
        Disk disk = DISKS.get(getBase().toString());
        if (disk == null) {
            return base;
        }
        byte[] content = new byte[(int) base.size()];
        Bytes.read(base, 0, content, 0, content.length);
        disk.begin(content);
        return new Channel(base, disk);
    }

    /// A piece of a write, or with `bytes` null a cut to `at`.
    private record Piece(int at, byte @Nullable [] bytes) {}

    /// The bytes of a file, with room to grow.
    private static final class Content {
        private byte[] bytes;
        private int length;

        Content(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        Content copy() {
            return new Content(Arrays.copyOf(bytes, length), length);
        }

        void take(Piece piece) {
            byte[] written = piece.bytes();
            if (written == null) {
                Arrays.fill(bytes, Math.min(length, piece.at()), length, (byte) 0);
                length = piece.at();
                return;
            }
            int end = piece.at() + written.length;
            if (bytes.length < end) {
                bytes = Arrays.copyOf(bytes, end + end / 2);
            }
            System.arraycopy(written, 0, bytes, piece.at(), written.length);
            length = Math.max(length, end);
        }
    }

    /// What is on the disk for certain, and what was written since.
    static final class Disk {
        private final Watch watch;
        private final List<Piece> pending = new ArrayList<>();
        private Content forced = new Content(new byte[0], 0);

        private Disk(Watch watch) {
            this.watch = watch;
        }

        private void begin(byte[] content) {
            forced = new Content(content, content.length);
            pending.clear();
        }

        private void force() {
            pending.forEach(forced::take);
            pending.clear();
        }

        boolean hasPending() {
            return !pending.isEmpty();
        }

        /// What may be found after a power cut at this moment.
        byte[] image(Model model, RandomGenerator chance) {
            Content image = forced.copy();
            List<Piece> pieces =
                    split(model == Model.IN_ORDER_SECTORS || model == Model.REORDERED_TORN ? SECTOR : BLOCK);
            int upTo = model == Model.ALL_LOST ? 0 : chance.nextInt(pieces.size() + 1);
            int block = -1;
            boolean kept = false;
            boolean torn = false;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                boolean here;
                if (model == Model.REORDERED_BLOCKS || model == Model.REORDERED_TORN) {
                    if (piece.bytes() == null || piece.at() / BLOCK != block) {
                        block = piece.at() / BLOCK;
                        kept = chance.nextInt(10) < 6;
                        torn = model == Model.REORDERED_TORN && chance.nextInt(3) == 0;
                    }
                    here = torn ? chance.nextBoolean() : kept;
                } else {
                    here = i < upTo;
                }
                if (here) {
                    image.take(piece);
                }
            }
            return Arrays.copyOf(image.bytes, image.length);
        }

        private List<Piece> split(int size) {
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : pending) {
                if (piece.bytes() == null) {
                    pieces.add(piece);
                    continue;
                }
                int end = piece.at() + piece.bytes().length;
                for (int at = piece.at(); at < end; ) {
                    int next = Math.min(end, (at / size + 1) * size);
                    pieces.add(new Piece(at, Arrays.copyOfRange(piece.bytes(), at - piece.at(), next - piece.at())));
                    at = next;
                }
            }
            return pieces;
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;
        private final Disk disk;

        Channel(FileChannel base, Disk disk) {
            this.base = base;
            this.disk = disk;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            disk.watch.before(disk, Step.READ);
            return base.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.get(source.position(), bytes);
            disk.pending.add(new Piece((int) position, bytes));
            disk.watch.before(disk, Step.WRITE);
            return base.write(source, position);
        }

        @Override
        protected void implTruncate(long length) throws IOException {
            disk.pending.add(new Piece((int) length, null));
            disk.watch.before(disk, Step.CUT);
            base.truncate(length);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.watch.before(disk, Step.FORCE);
            disk.force();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
