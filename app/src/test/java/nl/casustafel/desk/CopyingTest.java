package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// What is copied is gone from the clipboard after a while, whichever way it got there.
@OneAtATime
class CopyingTest {
    private final Robot robot = Robot.start();
    private final TextArea area = new TextArea("Meldde zich bij de school");

    private Copying shown(Duration kept) {
        area.setId("words");
        Copying copying = new Copying(() -> Texts.strict(Language.NL), kept);
        copying.listen(robot.show(() -> new VBox(area)));
        put("");
        robot.focus("#words").press("Shortcut+A");
        return copying;
    }

    @Test
    void clearsWhatWasCopiedAfterAWhile() {
        shown(Duration.millis(400));
        robot.press("Shortcut+C");
        assertEquals("Meldde zich bij de school", clipboard());
        robot.await("cleared", () -> clipboard().isEmpty());
    }

    @Test
    void clearsWhatWasCutByTheOtherChordToo() {
        Copying copying = shown(Duration.minutes(5));
        robot.press("Shift+Delete");
        assertEquals("", area.getText());
        assertEquals("Meldde zich bij de school", clipboard());
        clear(copying);
        assertEquals("", clipboard());
    }

    @Test
    void leavesWhatSomebodyElsePutThere() {
        Copying copying = shown(Duration.minutes(5));
        robot.press("Shortcut+C");
        put("een boodschappenlijst");
        clear(copying);
        assertEquals("een boodschappenlijst", clipboard());
    }

    @Test
    void aSecretIsNotCopied() {
        SecretField secret = new SecretField();
        secret.setId("secret");
        Copying copying = new Copying(() -> Texts.strict(Language.NL), Duration.minutes(5));
        copying.listen(robot.show(() -> new VBox(secret)));
        put("eerder");
        robot.type("#secret", "koffie").press("Shortcut+A", "Shortcut+C");
        assertEquals("eerder", clipboard());
    }

    private void clear(Copying copying) {
        robot.on(() -> {
            copying.clear();
            return true;
        });
    }

    private void put(String text) {
        robot.on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private String clipboard() {
        String text = robot.on(() -> Clipboard.getSystemClipboard().getString());
        return text == null ? "" : text;
    }
}
