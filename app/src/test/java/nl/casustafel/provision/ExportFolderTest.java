package nl.casustafel.provision;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether something was left on a medium is seen there, not guessed.
class ExportFolderTest {
    private final ExportFolder files = new ExportFolder();

    @TempDir
    Path root;

    @Test
    void aMediumThatIsGoneMayHoldTheFile() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        ExportFile.Beside beside = done(files.writeBeside(stick.resolve("a.age"), new byte[] {1, 2, 3}));
        Files.move(stick, root.resolve("pulled"));
        assertEquals(Optional.of(ExportFailure.MAYBE_THERE), beside.takeName());
    }

    @Test
    void onAMediumThatIsThereNothingIsLeft() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        Path target = stick.resolve("a.age");
        ExportFile.Beside beside = done(files.writeBeside(target, new byte[] {1, 2, 3}));
        Files.write(target, new byte[] {9});
        assertEquals(Optional.of(ExportFailure.NAME_TAKEN), beside.takeName());
        assertFalse(Files.exists(stick.resolve("a.age.part")));
    }

    @Test
    void whereNoFolderIsNothingWasWritten() {
        assertEquals(
                Outcome.refused(ExportFailure.UNWRITABLE),
                files.writeBeside(root.resolve("none").resolve("a.age"), new byte[] {1}));
    }
}
