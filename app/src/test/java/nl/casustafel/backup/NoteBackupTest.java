package nl.casustafel.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.backup.BackupRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The line of a backup and its name belong together (DEC-36).
class NoteBackupTest {
    private static final Generation MADE = new Generation(Path.of("casustafel-A.age"), Instant.EPOCH, 1);

    private final TestVault vault = new TestVault();
    private final Actor actor = TestVault.actor(Role.FILE_HOLDER);
    private final List<String> seen = new ArrayList<>();
    private final AtomicReference<Outcome<Generation, Refusal>> naming = new AtomicReference<>(Outcome.done(MADE));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theLineIsCommittedBeforeTheFileHasItsName() {
        assertEquals(Outcome.done(MADE), new NoteBackup(vault.transactor()).take(actor, new Waiting()));
        assertEquals(List.of("named after [BACKUP_MADE]"), seen);
        assertEquals(List.of("BACKUP_MADE"), lines());
    }

    @Test
    void aFileThatGotNoNameHasALineThatSaysSo() {
        naming.set(Outcome.refused(BackupRefusal.UNWRITABLE));
        assertEquals(
                Outcome.refused(BackupRefusal.UNWRITABLE),
                new NoteBackup(vault.transactor()).take(actor, new Waiting()));
        assertEquals(List.of("BACKUP_MADE", "BACKUP_FAILED"), lines());
    }

    @Test
    void withoutALineThereIsNoFile() {
        NoteBackup note = new NoteBackup(new Full());
        assertThrows(StoreFailed.class, () -> note.take(actor, new Waiting()));
        assertEquals(List.of("dropped"), seen);
    }

    /// What a kill leaves at that point: a line, and a file without a name.
    @Test
    void whatEndsBetweenTheTwoLeavesALineAndNoFile() {
        NoteBackup note = new NoteBackup(vault.transactor());
        naming.set(null);
        assertThrows(AssertionError.class, () -> note.take(actor, new Waiting()));
        assertEquals(List.of("named after [BACKUP_MADE]"), seen);
        assertEquals(List.of("BACKUP_MADE"), lines());
    }

    private List<String> lines() {
        return vault.read(tx -> vault.audit.latest(tx, 5)).reversed().stream()
                .map(line -> line.action().value())
                .toList();
    }

    private final class Waiting implements Backups.Whole {
        @Override
        public Outcome<Generation, Refusal> takeName() {
            seen.add("named after " + lines());
            Outcome<Generation, Refusal> answer = naming.get();
            if (answer == null) {
                throw new AssertionError("killed here");
            }
            return answer;
        }

        @Override
        public void drop() {
            seen.add("dropped");
        }

        @Override
        public void settle() {
            throw new IllegalStateException("not on the store thread");
        }
    }

    /// A store whose disk is full.
    private static final class Full implements Transactor {
        @Override
        public <T, R extends Refusal> Outcome<T, R> write(
                Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work) {
            throw new StoreFailed(VaultFailure.DISK_FULL, 1);
        }

        @Override
        public <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work) {
            throw new StoreFailed(VaultFailure.DISK_FULL, 1);
        }

        @Override
        public void draft(Actor actor, Consumer<Tx> work) {
            throw new StoreFailed(VaultFailure.DISK_FULL, 1);
        }
    }
}
