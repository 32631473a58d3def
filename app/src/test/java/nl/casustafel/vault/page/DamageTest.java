package nl.casustafel.vault.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Files that were changed by something else than the vault, both of a store that was closed and of one
/// that was killed: each is refused, or reads as it was. None reads otherwise without a word.
class DamageTest {
    private static final int FLIPS = Integer.getInteger("casustafel.flips", 40);
    private static final byte[] KEY = new byte[32];
    private static final int TRANSACTIONS = 60;

    enum Told {
        /// Refused or reported.
        ALARM,
        /// Every row is there and right, and nothing was reported: what was hit holds nothing that
        /// counts.
        AS_IT_WAS,
        SILENTLY_DIFFERENT
    }

    private interface Harm {
        byte[] done(byte[] file);
    }

    @TempDir
    Path folder;

    private final Random chance = new Random(Long.getLong("casustafel.seed", 20261122L));
    private final Map<Told, Integer> found = new TreeMap<>();
    private byte[] closed = {};
    private byte[] killed = {};
    private byte[] other = {};
    private int number;

    @BeforeEach
    void makeStores() throws IOException, SQLException {
        makeStore("one");
        other = closed;
        makeStore("two");
    }

    @Test
    void noFlippedBitReadsOtherwiseWithoutAWord(TestReporter report) throws IOException {
        for (int i = 0; i < FLIPS; i++) {
            boolean wasClosed = i % 2 == 0;
            byte[] store = wasClosed ? closed : killed;
            int at = usedByte(store);
            int bit = 1 << chance.nextInt(8);
            harm(store, file -> {
                file[at] ^= (byte) bit;
                return file;
            });
        }
        report.publishEntry("flips", found.toString());
        assertNoneSilent();
        assertTrue(found.getOrDefault(Told.ALARM, 0) > FLIPS / 3, found::toString);
    }

    @Test
    void noPageCanBeMovedWithinTheFileOrFromAnother() throws IOException {
        int pages = (int) ((closed.length - Journal.END) / PageSeal.RECORD);
        int others = (int) ((other.length - Journal.END) / PageSeal.RECORD);
        for (int i = 0; i < FLIPS / 2; i++) {
            int one = chance.nextInt(pages);
            int two = chance.nextInt(pages);
            harm(closed, file -> copy(file, place(one), copy(file.clone(), place(two), file, place(one)), place(two)));
            int same = chance.nextInt(Math.min(pages, others));
            harm(closed, file -> copy(other, place(same), file, place(same)));
        }
        assertNoneSilent();
    }

    @Test
    void headAndJournalOfAnotherFileAreRefused() throws IOException {
        harm(closed, file -> copy(other, 0, file, 0, FileHead.LENGTH));
        harm(closed, file -> copy(other, (int) Journal.START, file, (int) Journal.START, (int) (2 * Journal.SLOT)));
        harm(closed, file -> zeros(file, (int) Journal.START, (int) (2 * Journal.SLOT)));
        harm(killed, file -> zeros(file, (int) Journal.START, (int) (2 * Journal.SLOT)));
        harm(closed, file -> zeros(file, 0, FileHead.LENGTH));
        harm(closed, file -> zeros(file, (int) Journal.END, file.length - (int) Journal.END));
        assertEquals(Map.of(Told.ALARM, 6), found);
    }

    @Test
    void aSlotOfAClosedStoreIsNotMissed() throws IOException {
        for (int slot = 0; slot < 2; slot++) {
            int start = (int) (Journal.START + slot * Journal.SLOT);
            harm(closed, file -> zeros(file, start, (int) Journal.SLOT));
        }
        assertEquals(Map.of(Told.AS_IT_WAS, 2), found);
    }

    /// The newest entry is gone though its pages are there: that is not what a power cut leaves.
    @Test
    void theNewestEntryOfAKilledStoreIsMissed() throws IOException {
        int newest = newestSlot(killed);
        harm(killed, file -> zeros(file, (int) (Journal.START + newest * Journal.SLOT), 4096));
        assertNoneSilent();
        assertEquals(Map.of(Told.ALARM, 1), found);
    }

    @Test
    void shorterAndLongerFilesAreNoticed() throws IOException {
        for (int i = 0; i < FLIPS / 2; i++) {
            int cut = chance.nextInt(closed.length);
            harm(closed, file -> Arrays.copyOf(file, cut));
            int more = 1 + chance.nextInt(20_000);
            harm(closed, file -> Arrays.copyOf(file, file.length + more));
        }
        assertEquals(Map.of(Told.ALARM, 2 * (FLIPS / 2)), found);
    }

    private void assertNoneSilent() {
        assertEquals(0, found.getOrDefault(Told.SILENTLY_DIFFERENT, 0), found::toString);
    }

    private void harm(byte[] store, Harm harm) throws IOException {
        String file = Files.createDirectory(folder.resolve("harmed" + number++))
                .resolve("db")
                .toString();
        Path place = Path.of(file + ".mv.db");
        Files.write(place, harm.done(store.clone()));
        found.merge(told(file), 1, Integer::sum);
        Files.delete(place);
    }

    private static Told told(String file) {
        try (PageVault vault = PageVault.open(KEY)) {
            boolean right;
            try (Ledger ledger = new Ledger(vault.address(file), false)) {
                right = ledger.check() == TRANSACTIONS;
                ledger.drop();
            } catch (AssertionError _) {
                right = false;
            } catch (SQLException _) {
                return Told.ALARM;
            }
            if (vault.witness().finding().isPresent()) {
                return Told.ALARM;
            }
            return right ? Told.AS_IT_WAS : Told.SILENTLY_DIFFERENT;
        }
    }

    private void makeStore(String name) throws IOException, SQLException {
        String file = folder.resolve(name).toString();
        Path place = Path.of(file + ".mv.db");
        try (PageVault vault = PageVault.open(KEY)) {
            try (Ledger ledger = new Ledger(vault.address(file), true)) {
                for (int n = 1; n <= TRANSACTIONS; n++) {
                    ledger.transact(n);
                }
                killed = Files.readAllBytes(place);
            }
            closed = Files.readAllBytes(place);
        }
    }

    /// Somewhere in the head, in what the two entries fill, or in the pages.
    private int usedByte(byte[] store) {
        List<Integer> used = new ArrayList<>();
        used.add(chance.nextInt(FileHead.LENGTH));
        for (int slot = 0; slot < 2; slot++) {
            int start = (int) (Journal.START + slot * Journal.SLOT);
            int filled = Journal.recordAt(java.nio.ByteBuffer.wrap(store).getInt(start + 4));
            used.add(start + chance.nextInt(filled));
        }
        for (int i = 0; i < 12; i++) {
            used.add((int) Journal.END + chance.nextInt(store.length - (int) Journal.END));
        }
        return used.get(chance.nextInt(used.size()));
    }

    private static int newestSlot(byte[] store) {
        java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(store);
        int turn = 2 * Integer.BYTES;
        return file.getLong((int) Journal.START + turn) > file.getLong((int) (Journal.START + Journal.SLOT) + turn)
                ? 0
                : 1;
    }

    private static int place(int page) {
        return (int) Journal.END + page * PageSeal.RECORD;
    }

    private static byte[] copy(byte[] from, int at, byte[] to, int toAt) {
        return copy(from, at, to, toAt, PageSeal.RECORD);
    }

    private static byte[] copy(byte[] from, int at, byte[] to, int toAt, int length) {
        System.arraycopy(from, at, to, toAt, length);
        return to;
    }

    private static byte[] zeros(byte[] file, int at, int length) {
        Arrays.fill(file, at, at + length, (byte) 0);
        return file;
    }
}
