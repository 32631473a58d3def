package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.casustafel.desk.SystemFileChoice;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever needs big type or a dark screen needs it before signing in too.
@OneAtATime
class DoorKeysTest {
    private final Robot robot = Robot.start();

    @Test
    void changesTypeAndThemeAtTheDoorAndRemembersThem(@TempDir Path folder) throws IOException {
        ProgramFolder own = new ProgramFolder(folder);
        own.make();
        CaseClock clock = new CaseClock(new SettableClock("2026-03-12T09:00:00Z"));
        InUse inUse = InUse.take(own, "test", "test", clock);
        ProgramParts parts =
                new ProgramParts(clock, WorkFactor.PASSPHRASE, _ -> Long.MAX_VALUE, SystemFileChoice::new, () -> {});
        robot.on(() -> {
            new Program(new Options(folder, Optional.empty(), false), own, inUse, parts, robot.stage()).start();
            robot.stage().requestFocus();
            return true;
        });
        robot.await("welcome", () -> robot.stage().getScene().lookup("#entry-start-make") != null);
        robot.press("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Minus", "Shortcut+D");
        assertTrue(styles().containsAll(List.of("type-17", "theme-dark")), styles()::toString);
        robot.press("F1");
        assertTrue(robot.isShown("#keys"));
        robot.press("Esc", "Shortcut+0", "Shortcut+Plus");
        robot.on(() -> {
            robot.stage()
                    .getOnCloseRequest()
                    .handle(new WindowEvent((Window) robot.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            robot.stage().setOnCloseRequest(null);
            return true;
        });
        Settings kept = Settings.read(own.settings());
        assertEquals(Theme.DARK, kept.theme());
        assertEquals(TypeSize.ROOMY, kept.typeSize());
    }

    private List<String> styles() {
        return robot.on(() -> List.copyOf(robot.stage().getScene().getRoot().getStyleClass()));
    }
}
