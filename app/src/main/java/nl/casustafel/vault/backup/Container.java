package nl.casustafel.vault.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
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

/// Reads the file of a backup, which is untrusted: names are those a backup has and no others, every hash must
/// be that of `backup.txt`, and the plain export is read but never written anywhere.
final class Container {
    static final String EXPORT = "export.zip";

    private static final int LARGEST_HEAD = 1 << 22;
    private static final Pattern NAMES =
            Pattern.compile("store/casustafel\\.mv\\.db|destroyed\\.age|keys/(users/)?[a-z0-9-]{1,64}(\\.[a-z0-9]{1,12})?");

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
                case Outcome.Done<InputStream, KeyRefusal>(InputStream plain) -> entries(plain, copy);
                case Outcome.Refused<InputStream, KeyRefusal>(KeyRefusal refusal) ->
                    throw new Refused(
                            refusal == KeyRefusal.WRONG ? BackupRefusal.WRONG_KEY : BackupRefusal.DAMAGED);
            };
        }
    }

    private static BackupHead entries(InputStream plain, StoreCopy copy) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(plain, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                String name = entry.getName();
                if (name.equals(BackupHead.NAME)) {
                    BackupHead head = BackupHead.parse(content(zip));
                    requireEqual(head.hashes(), hashes);
                    // To the end, so that what the age format says of the last piece is checked too.
                    zip.transferTo(OutputStream.nullOutputStream());
                    next(zip);
                    plain.transferTo(OutputStream.nullOutputStream());
                    return head;
                }
                hashes.put(name, hash(zip, name, copy));
            }
        } catch (Refused e) {
            throw e;
        } catch (IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
        throw new Refused(BackupRefusal.DAMAGED);
    }

    private static void requireEqual(Map<String, String> said, Map<String, String> found) throws Refused {
        if (!said.equals(found) || !found.containsKey(StoreCopy.DATABASE) || !found.containsKey("keys/data-key.age")) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
    }

    /// A failure of what was read is the file's; one of what is written is this machine's.
    private static String hash(ZipInputStream zip, String name, StoreCopy copy) throws IOException {
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
                hashed.write(part, 0, read);
            }
            return hashed.hash();
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
    }

    private static int read(ZipInputStream zip, byte[] part) throws IOException {
        try {
            return zip.read(part);
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
    }

    private static byte[] content(ZipInputStream zip) throws IOException {
        try {
            return zip.readNBytes(LARGEST_HEAD);
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            throw new Refused(BackupRefusal.DAMAGED);
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
