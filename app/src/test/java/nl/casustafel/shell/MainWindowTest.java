package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// The frame keeps its edges, whatever stands in it.
@OneAtATime
class MainWindowTest {
    private static final int HEIGHT = 768;

    private record High() implements Place {}

    private final Robot robot = Robot.start();
    private final Navigator navigator = new Navigator();

    @Test
    void aScreenThatNeedsMoreRoomScrollsAndTheFrameStays() {
        Scene scene = shown(2 * HEIGHT);

        Bounds mark = inScene(scene.lookup("#practice-mark"));
        Bounds status = inScene(scene.lookup(".desk-status"));
        assertTrue(mark.getMinY() >= 0, mark::toString);
        assertEquals(HEIGHT, status.getMaxY(), 1);

        robot.press("Page Down");

        assertTrue(((ScrollPane) scene.lookup(".shell-page")).getVvalue() > 0);
    }

    @Test
    void aScreenThatFitsHasTheWholeHeightAndNoBar() {
        Scene scene = shown(100);

        ScrollPane page = (ScrollPane) scene.lookup(".shell-page");
        assertEquals(
                page.getViewportBounds().getHeight(),
                page.getContent().getLayoutBounds().getHeight(),
                1);
    }

    private Scene shown(double least) {
        return robot.show(
                () -> {
                    navigator.register(High.class, place -> {
                        VBox page = new VBox(new Button("x"));
                        page.setMinHeight(least);
                        return Screen.of(page, "x");
                    });
                    MainWindow window = new MainWindow(navigator, Texts.strict(Language.NL), List.of(), true);
                    navigator.home(new High());
                    return window.node();
                },
                new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, HEIGHT));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
