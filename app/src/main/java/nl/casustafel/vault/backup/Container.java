package nl.casustafel.vault.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.export.Hashed;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import org.jspecify.annotations.Nullable;

/// Reads the file of a backup, which is untrusted: names are those a backup has and no others, every
/// hash must be that of `backup.txt`, the plain export is read but never written anywhere, and what it
/// unpacks to is limited.
final class Container {
    static final String EXPORT = "export.zip";

    private static final int LARGEST_HEAD = 1 << 20;
    private static final Pattern NAMES = Pattern.compile(
            "store/casustafel\\.mv\\.db|destroyed\\.age|keys/(users/)?[a-z0-9-]{1,64}(\\.[a-z0-9]{1,12})?");

    private final Path file;
    private final BackupKey key;
    private final Watch watch;
    private final int from;
    private final int to;

    /// @param from what the watch is told at the beginning, in percent; `to` at the end
    Container(Path file, BackupKey key, Watch watch, int from, int to) {
        this.file = file;
        this.key = key;
        this.watch = watch;
        this.from = from;
        this.to = to;
    }

    /// Everything but the export into `copy`, whose folder is made anew.
    BackupHead unpack(StoreCopy copy) throws IOException {
        Disk.fresh(copy.folder());
        Disk.make(copy.store());
        Disk.make(copy.keys());
        Disk.make(copy.keys().resolve("users"));
        long size = Files.size(file);
        try (InputStream raw = new Watched(new BufferedInputStream(Files.newInputStream(file), 1 << 16), size)) {
            return switch (key.open(raw)) {
                case Outcome.Done<InputStream, KeyRefusal>(InputStream plain) ->
                    entries(plain, copy, new Allowance(size));
                case Outcome.Refused<InputStream, KeyRefusal>(KeyRefusal refusal) -> throw new Refused(told(refusal));
            };
        }
    }

    private BackupRefusal told(KeyRefusal refusal) {
        if (watch.stopped()) {
            return BackupRefusal.STOPPED;
        }
        return refusal == KeyRefusal.WRONG ? BackupRefusal.WRONG_KEY : BackupRefusal.DAMAGED;
    }

    private BackupHead entries(InputStream plain, StoreCopy copy, Allowance left) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(plain, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                left.oneMore();
                String name = entry.getName();
                if (name.equals(BackupHead.NAME)) {
                    BackupHead head = BackupHead.parse(content(zip));
                    requireEqual(head.hashes(), hashes);
                    readToTheEnd(plain);
                    return head;
                }
                hashes.put(name, hash(zip, name, copy, left));
            }
        } catch (IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
        throw new Refused(BackupRefusal.DAMAGED);
    }

    /// So that what the age format says of the last piece is checked too. The directory of the zip is
    /// not unpacked.
    private void readToTheEnd(InputStream plain) throws IOException {
        unpacking(() -> plain.transferTo(OutputStream.nullOutputStream()));
    }

    private static void requireEqual(Map<String, String> said, Map<String, String> found) throws Refused {
        if (!said.equals(found) || !found.containsKey(StoreCopy.DATABASE) || !found.containsKey("keys/data-key.age")) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
    }

    /// A failure of what was read is the file's; one of what is written is this machine's.
    private String hash(ZipInputStream zip, String name, StoreCopy copy, Allowance left) throws IOException {
        boolean kept = NAMES.matcher(name).matches();
        if (!kept && !name.equals(EXPORT)) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
        try (OutputStream out = kept
                        ? Files.newOutputStream(copy.folder().resolve(name), StandardOpenOption.CREATE_NEW)
                        : OutputStream.nullOutputStream();
                Hashed hashed = new Hashed(out)) {
            byte[] part = new byte[1 << 16];
            for (int read = read(zip, part); read >= 0; read = read(zip, part)) {
                left.take(read);
                hashed.write(part, 0, read);
            }
            return hashed.hash();
        } catch (FileAlreadyExistsException _) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
    }

    private @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        return unpacking(zip::getNextEntry);
    }

    private int read(ZipInputStream zip, byte[] part) throws IOException {
        return unpacking(() -> zip.read(part));
    }

    private byte[] content(ZipInputStream zip) throws IOException {
        return unpacking(() -> zip.readNBytes(LARGEST_HEAD));
    }

    @FunctionalInterface
    private interface Unpacking<T extends @Nullable Object> {
        T now() throws IOException;
    }

    private <T extends @Nullable Object> T unpacking(Unpacking<T> step) throws IOException {
        try {
            return step.now();
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused(watch.stopped() ? BackupRefusal.STOPPED : BackupRefusal.DAMAGED);
        }
    }

    /// What a file of this size may unpack to. What is in a real one is encrypted or packed already and
    /// hardly shrinks, so whoever made a small file that fills the disk made no backup. A backup beyond
    /// this is refused when it is made, for that is checked by the same reading.
    private static final class Allowance {
        private static final long TIMES = 4;
        private static final long BESIDE = 64L << 20;
        private static final int MOST_ENTRIES = 2_000;

        private long bytes;
        private int entries = MOST_ENTRIES;

        Allowance(long size) {
            this.bytes = TIMES * size + BESIDE;
        }

        void oneMore() throws Refused {
            entries--;
            require(entries >= 0);
        }

        void take(long count) throws Refused {
            bytes -= count;
            require(bytes >= 0);
        }

        private static void require(boolean holds) throws Refused {
            if (!holds) {
                throw new Refused(BackupRefusal.DAMAGED);
            }
        }
    }

    /// Tells the watch how far the file was read.
    private final class Watched extends FilterInputStream {
        private final long size;
        private long done;

        Watched(InputStream in, long size) {
            super(in);
            this.size = size;
        }

        @Override
        public int read(byte[] target, int at, int length) throws IOException {
            if (watch.stopped()) {
                throw new Refused(BackupRefusal.STOPPED);
            }
            int read = super.read(target, at, length);
            done += Math.max(read, 0);
            watch.reached(from + (int) ((to - from) * done / Math.max(size, 1)));
            return read;
        }
    }
}
