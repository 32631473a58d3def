package nl.casustafel.vault.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import nl.casustafel.vault.page.Lossy.Step;
import nl.casustafel.vault.page.Witness.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fails once and then works again: nothing is acknowledged after the failure, and
/// everything that was acknowledged before is there when the store is opened again.
class FaultTest {
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    private @Nullable Step failing;
    private int spared;
    private int forces;

    @BeforeEach
    void register() {
        LossyDisks.register();
    }

    @Test
    void nothingIsAcknowledgedAfterAForceThatFailed() throws SQLException {
        failsAfter(Step.FORCE, 20);
    }

    @Test
    void nothingIsAcknowledgedAfterAWriteThatFailed() throws SQLException {
        failsAfter(Step.WRITE, 40);
        failsAfter(Step.WRITE, 41);
    }

    /// One write, one force, however many pages it has.
    @Test
    void aCommitForcesOncePerWrite() throws SQLException {
        String file = folder.resolve("counted").toString();
        Lossy.disk(file + ".mv.db", this::mayFail);
        try (PageVault vault = PageVault.open(KEY);
                Ledger ledger = new Ledger(vault.address(Lossy.SCHEME + ":" + file), true)) {
            ledger.transact(1);
            forces = 0;
            for (int n = 2; n <= 41; n++) {
                ledger.transact(n);
            }
            assertTrue(forces >= 40 && forces < 90, () -> forces + " forces");
        }
    }

    private void failsAfter(Step step, int steps) throws SQLException {
        String file = folder.resolve(step + "" + steps).toString();
        Lossy.disk(file + ".mv.db", this::mayFail);
        int acknowledged = 0;
        try (PageVault vault = PageVault.open(KEY)) {
            Ledger ledger = new Ledger(vault.address(Lossy.SCHEME + ":" + file), true);
            failing = step;
            spared = steps;
            try {
                while (acknowledged < 1000) {
                    ledger.transact(acknowledged + 1);
                    acknowledged++;
                }
            } catch (SQLException _) {
                assertEquals(Optional.of(Finding.DISK), vault.witness().finding());
            }
            int next = acknowledged + 1;
            for (int i = 0; i < 5; i++) {
                assertThrows(SQLException.class, () -> ledger.transact(next));
            }
            assertThrows(SQLException.class, ledger::close);
        }
        Lossy.forget(file + ".mv.db");
        try (PageVault vault = PageVault.open(KEY);
                Ledger again = new Ledger(vault.address(file), false)) {
            int seen = again.check();
            assertTrue(seen == acknowledged || seen == acknowledged + 1, seen + " of " + acknowledged);
            assertEquals(Optional.empty(), vault.witness().finding());
        }
        assertTrue(acknowledged > 3 && acknowledged < 1000, () -> "failed at " + spared);
    }

    private void mayFail(Lossy.Disk disk, Step step) throws IOException {
        if (step == Step.FORCE) {
            forces++;
        }
        if (step == failing && spared-- == 0) {
            failing = null;
            throw new IOException("no space left");
        }
    }
}
