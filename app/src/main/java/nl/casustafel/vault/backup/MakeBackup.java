package nl.casustafel.vault.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.export.Hashed;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.StoreKey;
import org.jspecify.annotations.Nullable;

/// One backup on its way: copied from the open store on the store thread, and then written, read back,
/// opened and checked without it. Only a file that passed all of that gets its name, and only when its line
/// stands in the log. Closing removes the copies, and the file where it has no name by then, and wipes the
/// key.
public final class MakeBackup implements AutoCloseable {
    /// What a backup needs of a store that is open.
    ///
    /// @param keys folder of its key files
    /// @param destroyed list of what was destroyed; need not be there
    public record Source(H2Store store, StoreKey key, Path keys, Path destroyed) {
        @Override
        public String toString() {
            return "Source[]";
        }
    }

    private final StoreCopy copy;
    private final StoreCopy opened;
    private final UUID identity;
    private final BackupKey key;
    private final CaseClock clock;
    private final Soundness soundness;
    private @Nullable Whole whole;

    /// A file that passed, and the name it waits for.
    private record Whole(Path part, Path target) {}

    private MakeBackup(Source source, Path temp, CaseClock clock, Soundness soundness) {
        this.copy = new StoreCopy(temp.resolve("backup"));
        this.opened = new StoreCopy(temp.resolve("backup-check"));
        this.identity = source.store().identity();
        this.key = BackupKey.of(source.key());
        this.clock = clock;
        this.soundness = soundness;
    }

    /// Copies the store as of its last commit. On the store thread, outside any transaction; takes as
    /// long as the disk needs for the file.
    ///
    /// @param temp a private folder on this machine
    public static Outcome<MakeBackup, BackupRefusal> begin(
            Source source, Path temp, CaseClock clock, Soundness soundness) {
        MakeBackup backup = new MakeBackup(source, temp, clock, soundness);
        try {
            backup.copy.take(source.store(), source.keys(), source.destroyed());
            return Outcome.done(backup);
        } catch (IOException _) {
            backup.close();
            return Outcome.refused(BackupRefusal.NO_ROOM_HERE);
        }
    }

    /// Off the store thread. Gives the size of the file, which is whole and checked and waits for [#takeName].
    ///
    /// @param target its final name, in a folder that is there
    public Outcome<Long, BackupRefusal> write(Path target, Watch watch) {
        Path place = folderOf(target);
        if (!Files.isDirectory(place)) {
            return Outcome.refused(BackupRefusal.NO_PLACE);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException("taken");
            }
            Files.deleteIfExists(part);
            BackupHead head = fill(part, watch);
            check(part, head, watch);
            long size = Files.size(part);
            whole = new Whole(part, target);
            watch.reached(100);
            return Outcome.done(size);
        } catch (Refused e) {
            drop(part);
            return Outcome.refused(e.refusal());
        } catch (IOException _) {
            BackupRefusal refusal = told(place);
            drop(part);
            return Outcome.refused(refusal);
        }
    }

    /// Gives the file its name, once, after its line was committed; or tells why not, and then there is no
    /// file. Takes as long as a rename does.
    public Optional<BackupRefusal> takeName() {
        Whole waiting = whole;
        if (waiting == null) {
            throw new IllegalStateException("not written");
        }
        whole = null;
        Path last = waiting.part();
        try {
            // Not atomic on purpose: an atomic move would replace a file that came in the meantime.
            Files.move(waiting.part(), waiting.target());
            last = waiting.target();
            Disk.force(folderOf(waiting.target()));
            return Optional.empty();
        } catch (IOException _) {
            drop(last);
            return Optional.of(told(folderOf(waiting.target())));
        }
    }

    private static Path folderOf(Path target) {
        return target.toAbsolutePath().resolveSibling(".");
    }

    private BackupRefusal told(Path place) {
        if (!Files.isDirectory(place)) {
            return BackupRefusal.NO_PLACE;
        }
        if (Disk.isFull(place, 1 << 20)) {
            return BackupRefusal.NO_ROOM;
        }
        return Disk.isFull(copy.folder(), 1 << 20) ? BackupRefusal.NO_ROOM_HERE : BackupRefusal.UNWRITABLE;
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The medium is gone; it bears no name of a backup and gives way to the next one.
        }
    }

    /// Writes, forces, and compares what is read back with what was written.
    private BackupHead fill(Path part, Watch watch) throws IOException {
        String written;
        BackupHead head;
        OutputStream file = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (file;
                Hashed hashed = new Hashed(file)) {
            OutputStream sealed = switch (key.seal(copy.keys(), hashed)) {
                case Outcome.Done<OutputStream, KeyRefusal>(OutputStream out) -> out;
                case Outcome.Refused<OutputStream, KeyRefusal> _ -> throw new Refused(BackupRefusal.KEYS);
            };
            try (sealed) {
                head = entries(new Stopping(sealed, watch), watch);
            }
            written = hashed.hash();
        }
        Disk.force(part);
        Hashed read = new Hashed(new Stopping(OutputStream.nullOutputStream(), watch));
        try (InputStream in = Files.newInputStream(part)) {
            in.transferTo(read);
        }
        if (!read.hash().equals(written)) {
            throw new Refused(BackupRefusal.READ_BACK_DIFFERS);
        }
        watch.reached(60);
        return head;
    }

    private BackupHead entries(OutputStream out, Watch watch) throws IOException {
        Instant at = clock.now();
        SortedMap<String, String> hashes = new TreeMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        try (Stream<Path> files = Files.walk(copy.folder())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = copy.folder().relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Hashed entry = new Hashed(zip);
                Files.copy(file, entry);
                zip.closeEntry();
                hashes.put(name, entry.hash());
            }
        }
        watch.reached(30);
        BackupHead head = export(zip, at, hashes, watch);
        zip.putNextEntry(new ZipEntry(BackupHead.NAME));
        zip.write(head.encode());
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return head;
    }

    /// The plain export, out of the very copy that goes along, so that both say the same.
    private BackupHead export(ZipOutputStream zip, Instant at, SortedMap<String, String> hashes, Watch watch)
            throws IOException {
        try (H2Store store = copy.again(opened.folder()).open(key, clock, identity)) {
            Soundness.Head log = soundness.of(store).orElseThrow(() -> new Refused(BackupRefusal.NOT_SOUND));
            zip.putNextEntry(new ZipEntry(Container.EXPORT));
            Hashed entry = new Hashed(zip);
            var rows = store.export(entry, _ -> {}).rows();
            zip.closeEntry();
            hashes.put(Container.EXPORT, entry.hash());
            watch.reached(50);
            return new BackupHead(identity, at, log, rows, hashes);
        } finally {
            opened.remove();
        }
    }

    /// Opens what was written as a restore would: decrypts, compares every hash, opens the store in it,
    /// and follows its log from the first entry.
    private void check(Path part, BackupHead head, Watch watch) throws IOException {
        try {
            BackupHead found = new Container(part, key, watch, 60, 90).unpack(opened);
            if (!found.equals(head)) {
                throw new Refused(BackupRefusal.READ_BACK_DIFFERS);
            }
            try (H2Store store = opened.open(key, clock, identity)) {
                if (!StoreCopy.isAsSaid(store, head, soundness)) {
                    throw new Refused(BackupRefusal.NOT_SOUND);
                }
            }
            watch.reached(95);
        } finally {
            opened.remove();
        }
    }

    /// Ends the work at the next write once somebody stopped it.
    private static final class Stopping extends FilterOutputStream {
        private final Watch watch;

        Stopping(OutputStream out, Watch watch) {
            super(out);
            this.watch = watch;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (watch.stopped()) {
                throw new Refused(BackupRefusal.STOPPED);
            }
            out.write(bytes, from, count);
        }
    }

    @Override
    public void close() {
        Whole waiting = whole;
        if (waiting != null) {
            whole = null;
            drop(waiting.part());
        }
        key.close();
        copy.remove();
        opened.remove();
    }
}
