package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.casustafel.vault.page.Journal.Entry;
import nl.casustafel.vault.page.Witness.Finding;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// One open file: what the database reads and writes as bytes, kept as sealed pages of 4 KiB.
///
/// * Nothing is read or written before [#tryLock] has the lock; taking it recovers the file.
/// * A write is durable when it returns, and whole or absent after a power cut, up to [Journal#MOST]
///   pages. Of a longer one the page at its beginning comes last: the database recognises what it wrote
///   by that page.
/// * Whatever is not authentic is never returned: the read throws, and the [Witness] keeps it.
/// * After any failure reads may go on; every write throws.
///
/// Safe on any thread; one call at a time.
final class PageFile extends FileBaseDefault {
    /// Seals under one key; the chance that two random nonces meet is below 2^-34 here.
    private static final long MOST_SEALS = 1L << 31;

    private static final int PAGE = PageSeal.PAGE;
    private static final int RECORD = PageSeal.RECORD;
    /// Records fetched from the disk in one go.
    private static final int RUN = 32;

    private final FileChannel base;
    private final Path place;
    private final byte[] key;
    private final RandomGenerator random;
    private final Witness witness;
    private final boolean fresh;
    private final byte[] records = new byte[RUN * RECORD];
    private final byte[] plain = new byte[PAGE];

    private @Nullable PageSeal seal;
    private @Nullable Journal journal;
    private @Nullable Object identity;
    private long size;

    /// @param place where `base` lies, to notice that it was replaced
    /// @param key of the vault; read while the lock is taken, not wiped here
    /// @param fresh whether the file was made just now and has to get a head
    PageFile(FileChannel base, Path place, byte[] key, RandomGenerator random, Witness witness, boolean fresh) {
        this.base = base;
        this.place = place;
        this.key = key;
        this.random = random;
        this.witness = witness;
        this.fresh = fresh;
    }

    // --- opening ---

    /// Locks the file against every other program, always for itself alone, and then recovers it.
    @Override
    public synchronized @Nullable FileLock tryLock(long position, long length, boolean shared) throws IOException {
        FileLock lock = base.tryLock(position, length, false);
        if (lock == null || journal != null) {
            return lock;
        }
        try {
            identity = identity();
            recover();
            return new Held(lock);
        } catch (IOException e) {
            lock.release();
            throw witness.finding().isPresent() ? e : witness.latch(Finding.DISK);
        }
    }

    /// The lock on the file. Giving it back ends with an empty entry, so that the pages of the last
    /// write do not hang on the journal; nothing is written after that.
    private final class Held extends FileLock {
        private final FileLock lock;

        Held(FileLock lock) {
            super(PageFile.this, lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            synchronized (PageFile.this) {
                try {
                    if (journal != null && isValid() && witness.finding().isEmpty()) {
                        keep(Journal.WROTE, 0, 0, size);
                    }
                } finally {
                    journal = null;
                    lock.release();
                }
            }
        }
    }

    private void recover() throws IOException {
        PageSeal opened = fresh ? FileHead.write(base, key, random) : FileHead.read(base, key, random, witness);
        Journal found = new Journal(base, opened);
        if (fresh) {
            found.keep(Journal.WROTE, 0, 0, 0);
        }
        List<Entry> entries = found.recover();
        if (entries.isEmpty()) {
            throw witness.latch(Finding.CHANGED);
        }
        Entry newest = entries.getLast();
        long meant = Math.max(Journal.END, placeOf(pages(newest.size())));
        // Only a cut that was not finished may have left the file longer than the journal says.
        if (base.size() > meant && newest.kind() != Journal.CUT) {
            throw witness.latch(Finding.CHANGED);
        }
        for (Entry entry : entries) {
            refuseYounger(opened, entry, newest.turn());
        }
        for (Entry entry : entries) {
            Bytes.write(base, placeOf(entry.first()), entry.bytes(), Journal.ENTRY_HEAD, entry.count() * RECORD);
        }
        if (newest.kind() == Journal.CUT) {
            base.truncate(meant);
        }
        if (newest.size() > 0 && base.size() < meant) {
            throw witness.latch(Finding.CHANGED);
        }
        base.force(true);
        seal = opened;
        journal = found;
        size = newest.size();
        witness.sealed(found.seals());
    }

    /// A page younger than the journal says: its entry was there and is not whole any more, which is
    /// damage.
    private void refuseYounger(PageSeal opened, Entry entry, long turn) throws IOException {
        for (int i = 0; i < entry.count(); i++) {
            long at = placeOf(entry.first() + i);
            if (at + RECORD <= base.size()) {
                Bytes.read(base, at, records, 0, RECORD);
                if (PageSeal.turn(records, 0) > turn && opened.open(entry.first() + i, records, 0, plain, 0)) {
                    throw witness.latch(Finding.CHANGED);
                }
            }
        }
    }

    // --- reading ---

    @Override
    public synchronized long size() throws IOException {
        journal();
        return size;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        journal();
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(target.remaining(), size - position);
        long page = position / PAGE;
        int skip = (int) (position % PAGE);
        int left = length;
        while (left > 0) {
            int run = Math.min(RUN, (skip + left + PAGE - 1) / PAGE);
            fetch(page, run);
            for (int i = 0; i < run; i++) {
                int part = Math.min(PAGE - skip, left);
                give(page + i, i * RECORD, skip, part, target);
                left -= part;
                skip = 0;
            }
            page += run;
        }
        return length;
    }

    private void fetch(long page, int run) throws IOException {
        try {
            Bytes.read(base, placeOf(page), records, 0, run * RECORD);
        } catch (IOException e) {
            throw witness.latch(Finding.DISK);
        }
    }

    /// Opens a fetched record, straight into the target where it is wanted whole.
    private void give(long page, int at, int skip, int part, ByteBuffer target) throws IOException {
        if (part == PAGE && target.hasArray()) {
            open(page, at, target.array(), target.arrayOffset() + target.position());
            target.position(target.position() + PAGE);
        } else {
            open(page, at, plain, 0);
            target.put(plain, skip, part);
        }
    }

    private void open(long page, int at, byte[] target, int to) throws IOException {
        boolean younger = PageSeal.turn(records, at) > journal().turn();
        if (younger || !seal().open(page, records, at, target, to)) {
            throw witness.latch(Finding.CHANGED);
        }
    }

    /// The sealed file as it lies on the disk, between two writes. Through the channel that has the lock:
    /// opening and closing another one would give that lock away.
    synchronized void copyTo(WritableByteChannel target) throws IOException {
        journal();
        witness.requireSound();
        ByteBuffer part = ByteBuffer.allocate(RUN * RECORD);
        long end = base.size();
        for (long at = 0; at < end; at += part.limit()) {
            part.clear().limit((int) Math.min(part.capacity(), end - at));
            Bytes.read(base, at, part.array(), 0, part.limit());
            while (part.hasRemaining()) {
                target.write(part);
            }
        }
    }

    // --- writing ---

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        if (length == 0) {
            return 0;
        }
        requireSound();
        Change change = Change.of(source, position);
        // Where the database writes beyond the end, the pages between are empty ones.
        long first = Math.min(change.first(), pages(size));
        if (change.last() - first < Journal.MOST) {
            enter(first, change.last(), change, Math.max(size, change.end()));
        } else {
            inParts(first, change);
        }
        source.position(source.limit());
        return length;
    }

    /// More than one entry holds: the first page keeps what it held until everything else is there.
    private void inParts(long first, Change change) throws IOException {
        for (long page = first; page <= change.last(); page += Journal.MOST) {
            long last = Math.min(page + Journal.MOST - 1, change.last());
            enter(page, last, change.withoutFirst(), Math.max(size, Math.min(change.end(), (last + 1) * PAGE)));
        }
        enter(change.first(), change.first(), change, size);
    }

    private void enter(long first, long last, Change change, long sizeAfter) throws IOException {
        int count = (int) (last - first + 1);
        byte[] room = journal().room(count);
        for (int i = 0; i < count; i++) {
            prepare(first + i, change);
            seal().seal(first + i, journal().turn() + 1, plain, room, Journal.recordAt(i));
        }
        keep(Journal.WROTE, first, count, sizeAfter);
    }

    /// Puts into [#plain] what a page holds after the change.
    private void prepare(long page, Change change) throws IOException {
        if (!change.covers(page)) {
            old(page);
        }
        change.onto(page, plain);
    }

    private void old(long page) throws IOException {
        if (page < pages(size)) {
            fetch(page, 1);
            open(page, 0, plain, 0);
        } else {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Durable after the journal kept it; then the records go to their places, to be forced by the next
    /// entry.
    private void keep(int kind, long first, int count, long sizeAfter) throws IOException {
        Journal open = journal();
        try {
            open.keep(kind, first, count, sizeAfter);
            Bytes.write(base, placeOf(first), open.room(count), Journal.ENTRY_HEAD, count * RECORD);
        } catch (IOException e) {
            throw witness.latch(Finding.DISK);
        }
        size = sizeAfter;
        witness.sealed(open.seals());
    }

    @Override
    protected synchronized void implTruncate(long length) throws IOException {
        if (length >= size()) {
            return;
        }
        requireSound();
        int rest = (int) (length % PAGE);
        if (rest > 0) {
            old(length / PAGE);
            Arrays.fill(plain, rest, PAGE, (byte) 0);
            seal().seal(length / PAGE, journal().turn() + 1, plain, journal().room(1), Journal.recordAt(0));
        }
        keep(Journal.CUT, length / PAGE, rest > 0 ? 1 : 0, length);
        try {
            base.truncate(placeOf(pages(length)));
            base.force(true);
        } catch (IOException e) {
            throw witness.latch(Finding.DISK);
        }
    }

    private void requireSound() throws IOException {
        witness.requireSound();
        if (!identity().equals(identity)) {
            throw witness.latch(Finding.REPLACED);
        }
        if (journal().seals() > MOST_SEALS) {
            throw witness.latch(Finding.WORN);
        }
    }

    /// Which file the path leads to now. Where the file system has no such key, the time it was made
    /// must do.
    private Object identity() throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
            return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
        } catch (NoSuchFileException _) {
            throw witness.latch(Finding.REPLACED);
        } catch (IOException _) {
            throw witness.latch(Finding.DISK);
        }
    }

    /// Everything is durable already.
    @Override
    public void force(boolean metaData) {}

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    private Journal journal() throws IOException {
        if (journal == null) {
            throw new IOException("vault: not locked");
        }
        return journal;
    }

    /// The random id of this file.
    synchronized UUID id() throws IOException {
        return seal().file();
    }

    private PageSeal seal() throws IOException {
        if (seal == null) {
            throw new IOException("vault: not locked");
        }
        return seal;
    }

    private static long pages(long size) {
        return (size + PAGE - 1) / PAGE;
    }

    private static long placeOf(long page) {
        return Journal.END + page * RECORD;
    }
}
