package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.Test;

/// Right after a screen appeared nothing on it may have the focus yet; its chords work all the same.
@OneAtATime
class UnfocusedChordsTest {
    private final Robot robot = Robot.start();
    private final List<String> ran = new ArrayList<>();

    @Test
    void runsAChordOnceWhereNothingHasTheFocus() {
        robot.show(() -> {
            Overlay overlay = new Overlay(new Pane());
            Commands commands = new Commands(new Navigator(), overlay);
            commands.add(Command.of("test.act", () -> ran.add("ran"), "Shortcut+J"));
            commands.listen(overlay.node());
            return overlay.node();
        });
        assertEquals("", robot.focused());
        robot.press("Shortcut+J");
        assertEquals(List.of("ran"), ran);
    }
}
