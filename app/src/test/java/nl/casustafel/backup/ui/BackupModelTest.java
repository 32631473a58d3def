package nl.casustafel.backup.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.backup.NoteBackup;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.WritesPaused;
import org.junit.jupiter.api.Test;

/// What the screen of the backups knows of one that is being made.
class BackupModelTest {
    @Test
    void anotherMayBeMadeAfterOneThatFailed() {
        try (TestVault vault = new TestVault()) {
            BackupModel model = new BackupModel(
                    TestVault.actor(Role.FILE_HOLDER),
                    new WithoutRoom(),
                    new NoteBackup(vault.transactor()),
                    vault.clock,
                    new Failing(),
                    Texts.strict(Language.NL));
            model.make();
            assertFalse(model.busy().get());
            assertNull(model.progress().get());
        }
    }

    private static final class WithoutRoom implements Backups {
        @Override
        public Optional<Path> place() {
            return Optional.empty();
        }

        @Override
        public void choose(Path place) {
            throw new IllegalStateException("nothing is chosen");
        }

        @Override
        public Optional<Instant> last() {
            return Optional.empty();
        }

        @Override
        public List<Generation> generations() {
            return List.of();
        }

        @Override
        public Outcome<Copy, Refusal> copy() {
            throw new WritesPaused();
        }
    }

    /// Tells a failure as the program does: by no answer.
    private static final class Failing implements Background {
        private final Inline inline = new Inline();

        @Override
        public <T> Reply<T> store(Supplier<T> work) {
            try {
                return inline.store(work);
            } catch (WritesPaused _) {
                return new Reply<>() {
                    @Override
                    public void then(Consumer<? super T> next) {}

                    @Override
                    public Reply<T> otherwise(Runnable act) {
                        act.run();
                        return this;
                    }
                };
            }
        }

        @Override
        public <T> Reply<T> work(Supplier<T> work) {
            return store(work);
        }

        @Override
        public Progress progress() {
            return inline.progress();
        }
    }
}
