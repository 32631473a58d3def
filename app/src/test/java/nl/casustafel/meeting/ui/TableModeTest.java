package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// F11 at the table: the agenda left, the item in the middle, what is typed right; everything by keyboard, and
/// what is half typed is kept before anything else comes up (interaction patterns D and E).
@OneAtATime
class TableModeTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void standsInThreeColumns() {
        atTable();
        robot.press("F11");
        assertTrue(table.work.projecting().tableMode().on().get());
        assertTrue(right("#meeting-roster") <= left("#meeting-facts"), "roster left of the item");
        assertTrue(right("#meeting-facts") <= left("#meeting-line"), "item left of what is typed");
        robot.picture(Path.of("target/pictures/meeting-table-mode.png"));
        robot.press("F11");
        assertFalse(table.work.projecting().tableMode().on().get());
    }

    @Test
    void goesToItemsByKeyAndKeepsTheHalfLineFirst() {
        atTable();
        robot.press("F11").type("#meeting-line", "! wij beslui");
        robot.press("Shortcut+2");
        assertTrue(
                table.drafts.values().stream().anyMatch(kept -> kept.contains("wij beslui")), "kept before the switch");
        assertTrue(robot.isShown("#meeting-item-open"), "the second item waits to be put on the table");
        robot.press("Shortcut+Up");
        assertEquals("! wij beslui", robot.text("#meeting-line"), "and there again");
        robot.press("Shortcut+Down");
        assertTrue(robot.isShown("#meeting-item-open"), "the second item waits to be put on the table");
    }

    @Test
    void keepsWhatIsTypedWhenItIsSwitchedOnAndOff() {
        atTable();
        robot.type("#meeting-line", "> @petra");
        robot.press("F11");
        assertEquals("> @petra", robot.text("#meeting-line"));
        robot.press("F11");
        assertEquals("> @petra", robot.text("#meeting-line"));
    }

    @Test
    void tellsTheTimeInWordsAndAQuietBar() {
        atTable();
        robot.press("F11");
        assertTrue(robot.text("#meeting-time").contains("van 20 minuten"), robot.text("#meeting-time"));
    }

    private void atTable() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter");
        assertEquals("meeting-line", robot.focused());
    }

    private double left(String id) {
        return bounds(id).getMinX();
    }

    private double right(String id) {
        return bounds(id).getMaxX();
    }

    private Bounds bounds(String id) {
        Node node = robot.find(id, Node.class);
        return robot.on(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Parent shown() {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
