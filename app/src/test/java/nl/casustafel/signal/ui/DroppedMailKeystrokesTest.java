package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.Source;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many keys it takes from a mail that was dropped to a signal that is kept: source, municipality
/// and urgent check. Letters that are typed are not counted, as typed words are not.
@OneAtATime
class DroppedMailKeystrokesTest {
    private static final int MOST = 15;

    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();
    private final SignalScreens screens = mother.screens();
    private int strokes;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.show(BorderPane::new);
        mother.close();
    }

    @Test
    void aDroppedMailIsRegisteredInFifteenKeystrokesAtMost() throws IOException {
        Path mail = folder.resolve("mail.eml");
        Files.write(mail, NewSignalModelTest.MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        robot.show(this::window, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        robot.on(() -> {
            screens.takeIn(List.of(mail));
            return mail;
        });
        assertEquals("signal-entry-kind-report", robot.focused());
        strokes("Enter", "Enter", "Enter");
        assertEquals("signal-entry-source", robot.focused());
        robot.press("S");
        strokes("Enter");
        assertEquals("signal-entry-municipality", robot.focused());
        strokes("Enter");
        for (String question : List.of("threat", "means", "danger")) {
            assertEquals("signal-urgent-" + question + "-yes", robot.focused());
            strokes("Right", "Enter");
        }
        strokes("Shortcut+Enter");
        assertTrue(robot.text("#signal-page-banner").startsWith("Opgeslagen om"));
        assertTrue(strokes <= MOST, strokes + " keystrokes");
        SignalRow row = mother.vault
                .read(tx -> mother.signals.reads.list(tx, mother.signals.receiver(), SignalSelection.RUNNING.filter()))
                .getFirst();
        assertEquals(
                Source.DISTRICT_TEAM,
                mother.vault
                        .read(tx -> mother.signals.reads.again(tx, mother.signals.receiver(), row.id()))
                        .orElseThrow()
                        .signal()
                        .receipt()
                        .source());
    }

    private void strokes(String... keys) {
        strokes += keys.length;
        robot.press(keys);
    }

    private Parent window() {
        BorderPane content = new BorderPane();
        mother.navigator.screen().addListener((property, before, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Overlay overlay = new Overlay(content);
        Commands commands = new Commands(mother.navigator, overlay);
        screens.commands().forEach(commands::add);
        commands.listen(overlay.node());
        mother.navigator.home(new SignalsPlace());
        return overlay.node();
    }
}
