package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes a write of up to [#MOST] pages whole or absent: its sealed records stand here, forced, before
/// the first of them goes to its place.
///
/// Two slots take turns, even turns in the first. Forcing entry n also forces what entry n-1 put in its
/// places, so entry n+1 may overwrite the slot of n-1: one force per write is enough, and at any moment
/// at most one slot is torn. Used by one thread at a time.
final class Journal {
    /// Pages in one entry.
    static final int MOST = 256;

    private static final int FIELDS = 40;
    /// The fields of an entry, nonce and tag; its records follow.
    static final int ENTRY_HEAD = FIELDS + PageSeal.NONCE + PageSeal.TAG;
    /// Rounded up to whole blocks.
    static final long SLOT = (ENTRY_HEAD + (long) MOST * PageSeal.RECORD + 4095) / 4096 * 4096;

    static final long START = FileHead.LENGTH;
    static final long END = START + 2 * SLOT;

    /// What an entry did; the numbers are part of the format.
    static final int WROTE = 1;
    static final int CUT = 2;

    /// One whole entry as it stood in its slot.
    ///
    /// @param size of the file in bytes after it, as the database sees it
    /// @param seals made under the file's key up to and with this entry
    record Entry(int kind, int count, long turn, long first, long size, long seals, byte[] bytes) {
        private static Entry of(byte[] bytes) {
            ByteBuffer fields = ByteBuffer.wrap(bytes);
            return new Entry(
                    fields.getInt(),
                    fields.getInt(),
                    fields.getLong(),
                    fields.getLong(),
                    fields.getLong(),
                    fields.getLong(),
                    bytes);
        }

        private boolean isPossible() {
            return (kind == WROTE || kind == CUT) && count >= 0 && count <= MOST && turn > 0 && first >= 0 && size >= 0;
        }
    }

    private final FileChannel file;
    private final PageSeal seal;
    private final byte[] plain = new byte[PageSeal.PAGE];
    private byte[] room = new byte[ENTRY_HEAD + 8 * PageSeal.RECORD];
    private long turn;
    private long seals;

    Journal(FileChannel file, PageSeal seal) {
        this.file = file;
        this.seal = seal;
    }

    /// The whole entries there are, older first, and goes on after the newest. None, where both slots
    /// are torn or the two do not follow each other: that no power cut can do.
    List<Entry> recover() throws IOException {
        List<Entry> whole = new ArrayList<>();
        slot(0).ifPresent(whole::add);
        slot(1).ifPresent(whole::add);
        whole.sort(Comparator.comparingLong(Entry::turn));
        if (whole.isEmpty() || whole.getLast().turn() - whole.getFirst().turn() != whole.size() - 1) {
            return List.of();
        }
        turn = whole.getLast().turn();
        seals = whole.getLast().seals();
        return whole;
    }

    /// The turn of the newest entry.
    long turn() {
        return turn;
    }

    long seals() {
        return seals;
    }

    /// Where the caller puts the sealed records of the next entry, for turn [#turn] + 1.
    byte[] room(int count) {
        int needed = recordAt(count);
        if (room.length < needed) {
            room = new byte[recordAt(Math.min(MOST, 2 * count))];
        }
        return room;
    }

    static int recordAt(int index) {
        return ENTRY_HEAD + index * PageSeal.RECORD;
    }

    /// Writes the entry whose records stand in [#room] and forces it. The write it holds is durable
    /// when this returns, and not to be acknowledged when this throws.
    void keep(int kind, long first, int count, long size) throws IOException {
        long next = turn + 1;
        ByteBuffer.wrap(room)
                .putInt(kind)
                .putInt(count)
                .putLong(next)
                .putLong(first)
                .putLong(size)
                .putLong(seals + count + 1);
        seal.begin(room, FIELDS, PageSeal.FOR_ENTRY, 0, next);
        bind(room, count);
        seal.finish(room, ENTRY_HEAD - PageSeal.TAG);
        Bytes.write(file, placeOf(next), room, 0, recordAt(count));
        file.force(false);
        turn = next;
        seals += count + 1L;
    }

    private Optional<Entry> slot(int number) throws IOException {
        long place = placeOf(number);
        if (file.size() < place + ENTRY_HEAD) {
            return Optional.empty();
        }
        byte[] head = new byte[ENTRY_HEAD];
        Bytes.read(file, place, head, 0, ENTRY_HEAD);
        Entry found = Entry.of(head);
        if (!found.isPossible() || found.turn() % 2 != number || file.size() < place + recordAt(found.count())) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(head, recordAt(found.count()));
        Bytes.read(file, place, bytes, 0, bytes.length);
        return isWhole(found, bytes) ? Optional.of(Entry.of(bytes)) : Optional.empty();
    }

    private boolean isWhole(Entry entry, byte[] bytes) {
        seal.resume(bytes, FIELDS, PageSeal.FOR_ENTRY, 0, entry.turn());
        bind(bytes, entry.count());
        boolean whole = seal.verified(bytes, ENTRY_HEAD - PageSeal.TAG);
        for (int i = 0; whole && i < entry.count(); i++) {
            whole = PageSeal.turn(bytes, recordAt(i)) == entry.turn()
                    && seal.open(entry.first() + i, bytes, recordAt(i), plain, 0);
        }
        return whole;
    }

    /// An entry's seal covers its fields and the tags of its records, which cover the rest.
    private void bind(byte[] bytes, int count) {
        seal.also(bytes, 0, FIELDS);
        for (int i = 0; i < count; i++) {
            seal.also(bytes, recordAt(i + 1) - PageSeal.TAG, PageSeal.TAG);
        }
    }

    private static long placeOf(long turn) {
        return START + turn % 2 * SLOT;
    }
}
