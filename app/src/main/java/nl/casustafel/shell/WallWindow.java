package nl.casustafel.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Wall;
import org.jspecify.annotations.Nullable;

/// The window of the wall: the whole of a second screen where there is one, else a window of its own. When
/// the projector is pulled it waits out of sight, and what was sent hangs there again once the screen is
/// back.
final class WallWindow {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 640;

    private final Wall wall;
    private final Appearance appearance;
    private final String title;
    private final ListChangeListener<Screen> screensChanged = _ -> place();
    private @Nullable Opened opened;

    /// The window, and that of the program, beside which it stands.
    private record Opened(Stage stage, Scene scene, Window program) {}

    /// @param title of the window: a word for the wall, never what hangs on it
    WallWindow(Wall wall, Appearance appearance, String title) {
        this.wall = wall;
        this.appearance = appearance;
        this.title = title;
    }

    boolean isOpen() {
        return opened != null;
    }

    /// Whether the room may see the laptop itself: with one screen nobody can tell whether it is mirrored.
    boolean maybeMirrored() {
        return Screen.getScreens().size() < 2;
    }

    void open(Parent view, Window program) {
        if (opened != null) {
            return;
        }
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        appearance.dress(scene);
        Stage stage = new Stage();
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> gone());
        opened = new Opened(stage, scene, program);
        Screen.getScreens().addListener(screensChanged);
        wall.opened();
        place();
        program.requestFocus();
    }

    /// Neutral first, then away.
    void close() {
        wall.neutral();
        if (opened != null) {
            opened.stage().hide();
        }
    }

    /// Also when somebody else took it away: a lock.
    private void gone() {
        if (opened != null) {
            Screen.getScreens().removeListener(screensChanged);
            appearance.undress(opened.scene());
            opened = null;
            wall.closed();
        }
    }

    /// Where it belongs with the screens there are now.
    private void place() {
        if (opened == null) {
            return;
        }
        Stage stage = opened.stage();
        Optional<Screen> second = second(opened.program());
        if (second.isPresent()) {
            Rectangle2D there = second.get().getBounds();
            stage.setIconified(false);
            stage.setFullScreen(false);
            stage.setX(there.getMinX());
            stage.setY(there.getMinY());
            stage.setWidth(there.getWidth());
            stage.setHeight(there.getHeight());
            stage.show();
            stage.setFullScreen(true);
        } else if (stage.isFullScreen()) {
            stage.setFullScreen(false);
            stage.setIconified(true);
        } else {
            stage.show();
        }
    }

    private static Optional<Screen> second(Window program) {
        List<Screen> own = Screen.getScreensForRectangle(
                program.getX(), program.getY(), Math.max(1, program.getWidth()), Math.max(1, program.getHeight()));
        return Screen.getScreens().stream()
                .filter(_ -> Screen.getScreens().size() > 1)
                .filter(screen -> own.isEmpty() || !screen.equals(own.getFirst()))
                .findFirst();
    }
}
