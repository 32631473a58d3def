package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.h2.KilledWriter.Deed;
import nl.casustafel.vault.h2.KilledWriter.Written;
import nl.casustafel.vault.sql.SqlDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it closes a store, which compacts it: every other time as soon as the new file
/// stands beside the old one, and else anywhere between the begin of closing and its end. The store opens with
/// everything in it, what the compaction left beside is taken away, and no word stands readable in any file.
@OneAtATime
class CompactionKillTest {
    private static final int KILLS = Integer.getInteger("casustafel.compactionKills", 2);
    private static final int LINES = 60;
    private static final int WORDS = 60_000;
    private static final long NEVER = Long.MAX_VALUE;
    private static final long AT_THE_NEW_FILE = -1;
    private static final String MARK = "zeldzaamwoord";

    @TempDir
    Path folder;

    private final Set<UUID> acknowledged = new HashSet<>();
    private final Random letters = new Random(5);
    private final PersonId person = KilledWriter.actor().person();
    private final SqlDrafts drafts = new SqlDrafts(CaseClock.system());

    @Test
    void aKillWhileCompactingLosesNothing(TestReporter reporter) throws IOException, InterruptedException {
        StoreFolder place = new StoreFolder(folder.resolve("store"));
        H2Store.create(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())
                .close();
        write(place);
        long whole = closing(place, "begun", NEVER);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            write(place);
            closing(place, "begun" + kill, kill % 2 == 0 ? AT_THE_NEW_FILE : whole * kill / KILLS);
            nothingIsReadable(place);
            inTheMiddle += Files.exists(leftover(place)) ? 1 : 0;
            check(place);
        }
        reporter.publishEntry("kills that left a new file half made", inTheMiddle + " of " + KILLS);
        assertTrue(inTheMiddle > 0, "no kill came while compacting");
    }

    /// Much that is written, and as much that is overwritten, so that there is something to compact.
    private void write(StoreFolder place) {
        try (H2Store store = open(place)) {
            Transactor transactor = store.transactor(KilledWriter.audit(), _ -> {});
            for (int i = 0; i < LINES; i++) {
                Written written = new Written(UUID.randomUUID());
                transactor.write(KilledWriter.actor(), Purpose.HOLD_MEETING, tx -> {
                    tx.audit(Deed.WRITTEN, written);
                    return Outcome.done(written);
                });
                acknowledged.add(written.value());
                String body = MARK
                        + letters.ints(WORDS, 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
                String line = "line/" + i;
                transactor.draft(KilledWriter.actor(), tx -> drafts.keep(tx, person, line, body));
            }
        }
    }

    /// Lets another process close the store.
    /// @param wait nanoseconds from the begin of closing to the kill, or one of the two constants
    /// @return how many nanoseconds closing took, or had taken
    private long closing(StoreFolder place, String name, long wait) throws IOException, InterruptedException {
        Path begun = folder.resolve(name);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCompaction.class.getName(),
                        place.path().toString(),
                        begun.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Files.exists(begun)) {
            assertTrue(child.isAlive(), "ended before it began");
            child.waitFor(1, TimeUnit.MILLISECONDS);
        }
        long start = System.nanoTime();
        while (child.isAlive() && !isTime(place, wait, System.nanoTime() - start)) {
            child.waitFor(1, TimeUnit.MILLISECONDS);
        }
        child.toHandle().destroyForcibly();
        child.waitFor();
        return System.nanoTime() - start;
    }

    private static boolean isTime(StoreFolder place, long wait, long passed) {
        return wait == AT_THE_NEW_FILE ? Files.exists(leftover(place)) : passed >= wait;
    }

    private static void nothingIsReadable(StoreFolder place) throws IOException {
        try (Stream<Path> files = Files.walk(place.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(MARK), () -> file.getFileName().toString());
            }
        }
    }

    private void check(StoreFolder place) {
        try (H2Store store = open(place)) {
            assertFalse(Files.exists(leftover(place)), "taken away");
            JooqAuditTrail audit = KilledWriter.audit();
            Transactor transactor = store.transactor(audit, _ -> {});
            Set<UUID> missing = new HashSet<>(acknowledged);
            transactor
                    .read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, Integer.MAX_VALUE))
                    .forEach(row -> missing.remove(row.object()));
            assertEquals(Set.of(), missing, "acknowledged and lost");
            assertInstanceOf(
                    ChainState.Whole.class, transactor.read(KilledWriter.actor(), Purpose.OVERVIEW, audit::check));
            for (String line : List.of("line/0", "line/" + (LINES - 1))) {
                String body = transactor
                        .read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> drafts.find(tx, person, line))
                        .orElseThrow();
                assertEquals(MARK.length() + WORDS, body.length());
            }
        }
    }

    private static H2Store open(StoreFolder place) {
        return H2Store.open(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system());
    }

    private static Path leftover(StoreFolder place) {
        return place.databaseFile().resolveSibling(place.databaseFile().getFileName() + ".tempFile");
    }
}
