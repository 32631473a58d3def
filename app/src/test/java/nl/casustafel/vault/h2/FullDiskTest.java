package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.h2.KilledWriter.Written;
import nl.casustafel.vault.sql.SqlDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/// A disk that really fills up: 24 MiB of memory as a file system. Needs the right to mount (`sudo mvn …`, or a
/// container with it) and is skipped without.
@OneAtATime
class FullDiskTest {
    private static final int FURTHER = 20;

    @TempDir
    Path folder;

    private final Set<UUID> acknowledged = new HashSet<>();
    private final SqlDrafts drafts = new SqlDrafts(CaseClock.system());
    private final Random words = new Random(7);

    @BeforeEach
    void aSmallDisk() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString()), "no right to mount");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) {
            throw new TestAbortedException("still mounted: " + folder);
        }
    }

    @Test
    void keepsWhatWasAcknowledgedAndAcknowledgesNothingMore(TestReporter reporter)
            throws IOException, InterruptedException {
        H2Store store = H2Store.create(place(), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system());
        Transactor transactor = store.transactor(KilledWriter.audit(), _ -> {});
        StoreFailed full = assertThrows(StoreFailed.class, () -> fill(transactor));
        assertEquals(VaultFailure.DISK_FULL, full.failure());
        int before = acknowledged.size();
        reporter.publishEntry("acknowledged before the disk was full", Integer.toString(before));
        assertTrue(before > 100, before + " acknowledged");
        assertTrue(run("mount", "-o", "remount,size=64m", folder.toString()));
        for (int i = 0; i < FURTHER; i++) {
            assertThrows(StoreFailed.class, () -> write(transactor), "also when there is room again");
        }
        store.close();
        try (H2Store again = H2Store.open(place(), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())) {
            JooqAuditTrail audit = KilledWriter.audit();
            Transactor reading = again.transactor(audit, _ -> {});
            reading.read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, Integer.MAX_VALUE))
                    .forEach(row -> acknowledged.remove(row.object()));
            assertEquals(Set.of(), acknowledged, "acknowledged and lost, of " + before);
            assertInstanceOf(
                    ChainState.Whole.class, reading.read(KilledWriter.actor(), Purpose.OVERVIEW, audit::check));
            write(reading);
        }
    }

    @Test
    void bringsNothingForwardWithoutRoomAndLeavesTheStore() throws IOException, InterruptedException {
        H2Store.create(place(), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())
                .close();
        Path heap = folder.resolve("heap");
        Files.write(heap, new byte[allBut(3 * 1024 * 1024)]);
        StoreFailed full = assertThrows(StoreFailed.class, this::forward);
        assertEquals(VaultFailure.DISK_FULL, full.failure(), full::getMessage);
        Files.delete(heap);
        forward().close();
    }

    private H2Store forward() {
        return H2Store.open(
                place(),
                KilledWriter.keys(),
                KilledWriter.IDENTITY,
                CaseClock.system(),
                ForwardTest.withOneMore("T903__whole.sql"));
    }

    private void fill(Transactor transactor) {
        PersonId person = KilledWriter.actor().person();
        for (int i = 0; i < 100_000; i++) {
            String place = "line/" + i;
            String body = words.ints(700, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            transactor.draft(KilledWriter.actor(), tx -> drafts.keep(tx, person, place, body));
            write(transactor);
        }
    }

    private void write(Transactor transactor) {
        Written written = new Written(UUID.randomUUID());
        transactor.write(KilledWriter.actor(), Purpose.HOLD_MEETING, tx -> {
            tx.audit(KilledWriter.Deed.WRITTEN, written);
            return Outcome.done(written);
        });
        acknowledged.add(written.value());
    }

    private int allBut(int left) throws IOException {
        return Math.toIntExact(Files.getFileStore(folder).getUsableSpace() - left);
    }

    private StoreFolder place() {
        return new StoreFolder(folder.resolve("store"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
