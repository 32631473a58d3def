package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.h2.KilledWriter.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An older store is brought forward whole or not at all, whatever ends it between two statements.
@OneAtATime
class ForwardTest {
    private static final Written LINE = new Written(UUID.randomUUID());

    @TempDir
    Path folder;

    @BeforeEach
    void anOlderStore() {
        try (H2Store store = H2Store.create(place(), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())) {
            store.transactor(KilledWriter.audit(), _ -> {}).write(KilledWriter.actor(), Purpose.HOLD_MEETING, tx -> {
                tx.audit(KilledWriter.Deed.WRITTEN, LINE);
                return Outcome.done(LINE);
            });
        }
    }

    @Test
    void goesForwardAndKeepsWhatWasThere() {
        open("T903__whole.sql").close();
        StoreFailed older = assertThrows(StoreFailed.class, () -> open(new Migrations(CaseClock.system())));
        assertEquals(VaultFailure.TOO_NEW, older.failure());
        assertWhole();
    }

    @Test
    void aFailureBetweenTwoStatementsLeavesTheOldStore() throws IOException {
        assertThrows(StoreFailed.class, () -> open("T901__half.sql"));
        assertFalse(Files.exists(beside()), "nothing is left beside");
        open(new Migrations(CaseClock.system())).close();
        assertWhole();
    }

    @Test
    void aKillBetweenTwoStatementsLeavesTheOldStore() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledForward.class.getName(),
                        place().path().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(KilledForward.ENDED, child.waitFor());
        assertTrue(Files.exists(beside()), "killed in the middle");
        open(new Migrations(CaseClock.system())).close();
        assertFalse(Files.exists(beside()), "what was left is removed");
        assertWhole();
    }

    /// The table that was half made can be made: it is not there.
    private void assertWhole() {
        try (H2Store store = open("T903__whole.sql")) {
            JooqAuditTrail audit = KilledWriter.audit();
            assertEquals(
                    LINE.value(),
                    store.transactor(audit, _ -> {})
                            .read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, 1))
                            .getFirst()
                            .object());
        }
    }

    private H2Store open(String script) {
        return open(withOneMore(script));
    }

    private H2Store open(Migrations migrations) {
        return H2Store.open(place(), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system(), migrations);
    }

    static Migrations withOneMore(String script) {
        List<String> scripts = new ArrayList<>(Migrations.SCRIPTS);
        scripts.add(script);
        return new Migrations(CaseClock.system(), scripts);
    }

    private StoreFolder place() {
        return new StoreFolder(folder.resolve("store"));
    }

    private Path beside() {
        return place().path().resolve("forward");
    }
}
