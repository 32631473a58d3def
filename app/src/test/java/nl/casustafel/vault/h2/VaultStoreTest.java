package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.h2.KilledWriter.Deed;
import nl.casustafel.vault.h2.KilledWriter.Written;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.vault.sql.SqlTransactor;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong with the file of a store is told as one kind of failure, and nothing is acknowledged
/// after it.
@OneAtATime
class VaultStoreTest {
    /// More rows than H2 keeps in the memory of any machine by itself.
    private static final String SORT = "select x, mod(x * 7919, 1000003) from system_range(1, 400000) order by 2";

    @TempDir
    Path folder;

    private interface Never extends Refusal {}

    @Test
    void aStoreThatWasReplacedTakesNoMoreWrites() throws IOException {
        StoreFolder place = made();
        try (H2Store store = open(place)) {
            Transactor transactor = store.transactor(KilledWriter.audit(), _ -> {});
            write(transactor);
            Path copy = Files.copy(place.databaseFile(), folder.resolve("copy"));
            Files.move(copy, place.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(VaultFailure.REPLACED, failure(() -> write(transactor)));
            assertEquals(VaultFailure.REPLACED, failure(() -> read(transactor)));
        }
        open(place).close();
    }

    @Test
    void aStoreThatWasDeletedTakesNoMoreWrites() throws IOException {
        StoreFolder place = made();
        try (H2Store store = open(place)) {
            Transactor transactor = store.transactor(KilledWriter.audit(), _ -> {});
            write(transactor);
            Files.delete(place.databaseFile());
            assertEquals(VaultFailure.REPLACED, failure(() -> write(transactor)));
        }
        assertFalse(place.holdsStore());
    }

    @Test
    void aStoreWithAChangedPageSaysSo() throws IOException {
        StoreFolder place = made();
        byte[] bytes = Files.readAllBytes(place.databaseFile());
        for (int at = bytes.length - 8 * 4132; at < bytes.length; at += 4132) {
            bytes[at + 2000] ^= 1;
        }
        Files.write(place.databaseFile(), bytes);
        assertEquals(VaultFailure.DAMAGED, failure(() -> open(place).close()));
    }

    /// The database may swallow what failed below it; the commit is not acknowledged all the same.
    @Test
    void aFindingTheDatabaseSwallowedIsToldAtTheCommit() throws SQLException {
        AtomicReference<@Nullable VaultFailure> finding = new AtomicReference<>();
        try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:", "sa", "")) {
            memory.setAutoCommit(false);
            Transactor transactor = new SqlTransactor(
                    memory,
                    (_, _) -> {},
                    CaseClock.system(),
                    _ -> {},
                    new SqlTransactor.FailureReading() {
                        @Override
                        public @Nullable VaultFailure read(SQLException failure) {
                            return null;
                        }

                        @Override
                        public @Nullable VaultFailure standing() {
                            return finding.get();
                        }
                    },
                    () -> false,
                    WriteGuard.NONE);
            write(transactor);
            finding.set(VaultFailure.DAMAGED);
            assertEquals(VaultFailure.DAMAGED, failure(() -> write(transactor)));
            finding.set(null);
            assertEquals(VaultFailure.DAMAGED, failure(() -> write(transactor)), "the session is over");
        }
    }

    @Test
    void aStoreOfTheFormerKindIsToldAsDamaged() throws IOException {
        StoreFolder place = new StoreFolder(folder.resolve("former"));
        place.make();
        byte[] former = new byte[200_000];
        Arrays.fill(former, (byte) 77);
        System.arraycopy("H2encrypt\n".getBytes(StandardCharsets.US_ASCII), 0, former, 0, 10);
        Files.write(place.databaseFile(), former);
        assertEquals(VaultFailure.DAMAGED, failure(() -> open(place)));
        assertEquals(-1, Arrays.mismatch(former, Files.readAllBytes(place.databaseFile())));
    }

    @Test
    void aLaterFormatAndAnotherKeyAreToldApart() throws IOException {
        StoreFolder place = made();
        StoreKeys wrong = new StoreKeys(new byte[32], new byte[32], new byte[32]);
        assertEquals(
                VaultFailure.WRONG_KEY,
                failure(() -> H2Store.open(place, wrong, KilledWriter.IDENTITY, CaseClock.system())));
        try (RandomAccessFile file = new RandomAccessFile(place.databaseFile().toFile(), "rw")) {
            file.seek(19);
            file.write(2);
        }
        assertEquals(VaultFailure.TOO_NEW, failure(() -> open(place)));
    }

    @Test
    void anEmptiedStoreIsNotTakenForANewOne() throws IOException {
        StoreFolder place = made();
        Files.write(place.databaseFile(), new byte[0]);
        assertEquals(VaultFailure.DAMAGED, failure(() -> open(place)));
        assertEquals(0, Files.size(place.databaseFile()));
    }

    @Test
    void aStoreIsOpenedOnce() {
        StoreFolder place = made();
        try (H2Store _ = open(place)) {
            assertEquals(VaultFailure.IN_USE, failure(() -> open(place)));
        }
        open(place).close();
    }

    /// H2 would sort many rows in a file outside the vault, in plain text. The first half shows that
    /// this test would see it.
    @Test
    void noSortLeavesTheVault() throws SQLException, IOException {
        try (Connection plain = DriverManager.getConnection("jdbc:h2:" + folder.resolve("plain"), "sa", "");
                Statement statement = plain.createStatement()) {
            statement.execute("set max_memory_rows 1000");
            try (ResultSet rows = statement.executeQuery(SORT.replace("400000", "5000"))) {
                assertTrue(rows.next() && spilled() > 0, "the database spills no more: this test can go");
            }
        }
        try (H2Store store = open(made())) {
            Transactor transactor = store.transactor(KilledWriter.audit(), _ -> {});
            long before = spilled();
            AtomicLong during = new AtomicLong(-1);
            // In a write, for a read takes no statement that was written by hand.
            transactor.<PersonId, Never>write(KilledWriter.actor(), Purpose.OVERVIEW, tx -> {
                try (Cursor<Record> rows = Sql.of(tx).fetchLazy(SORT)) {
                    rows.fetchNext();
                    during.set(spilled());
                }
                tx.audit(KilledWriter.Deed.WRITTEN, KilledWriter.actor().person());
                return Outcome.done(KilledWriter.actor().person());
            });
            assertEquals(before, during.get());
        }
    }

    private static long spilled() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("h2tmp"))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoreFolder made() {
        StoreFolder place = new StoreFolder(folder.resolve("store"));
        H2Store.create(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())
                .close();
        return place;
    }

    private static H2Store open(StoreFolder place) {
        return H2Store.open(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system());
    }

    private static void write(Transactor transactor) {
        Written written = new Written(UUID.randomUUID());
        transactor.write(KilledWriter.actor(), Purpose.HOLD_MEETING, tx -> {
            tx.audit(Deed.WRITTEN, written);
            return Outcome.<Written, Never>done(written);
        });
    }

    private static void read(Transactor transactor) {
        transactor.read(
                KilledWriter.actor(),
                Purpose.OVERVIEW,
                tx -> KilledWriter.audit().latest(tx, 1000));
    }

    private static VaultFailure failure(Runnable work) {
        return assertThrows(StoreFailed.class, work::run).failure();
    }
}
