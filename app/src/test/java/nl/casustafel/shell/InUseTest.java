package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One start at a time, and what the others do to it: nothing.
@OneAtATime
class InUseTest {
    private final CaseClock clock = new CaseClock(new SettableClock("2026-03-12T09:00:00Z"));
    private final ProgramFolder folder;

    InUseTest(@TempDir Path place) throws IOException {
        folder = new ProgramFolder(place.resolve("program"));
        folder.make();
    }

    @Test
    void secondStartLearnsWhoHasTheFolderAndTouchesNothing() throws IOException {
        try (InUse first = InUse.take(folder, "femke", "tafel", clock)) {
            Path practice = Files.createDirectory(folder.temp().resolve("practice"));
            Path store = Files.createFile(practice.resolve("store"));
            folder.make();
            try (InUse second = InUse.take(folder, "ruben", "tafel", clock)) {
                assertTrue(first.other().isEmpty());
                assertEquals("femke", second.other().orElseThrow().user());
            }
            assertTrue(Files.exists(store), "what the first start works with was removed");
        }
    }

    @Test
    void nextStartFindsNothingOfTheOneBefore() throws IOException {
        Path left = Files.createFile(folder.temp().resolve("left"));
        InUse.take(folder, "femke", "tafel", clock).close();
        assertFalse(Files.exists(left));
    }
}
