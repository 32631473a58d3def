package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.StackPane;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

@OneAtATime
class OverlayDialogsTest {
    private final Robot robot = Robot.start();

    @Test
    void saysInTheTitleWhatItIsAbout() {
        robot.show(() -> {
            Overlay overlay = new Overlay(new StackPane());
            new OverlayDialogs(overlay, Texts.strict(Language.NL))
                    .ask(Question.about("exchange.recall", "2026-A-011").orCancel());
            return overlay.node();
        });
        assertEquals("Dossier 2026-A-011 terughalen?", robot.text("#dialog-title"));
    }
}
