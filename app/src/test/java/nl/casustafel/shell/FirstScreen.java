package nl.casustafel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Starts the program as [Main] does, signs in as soon as the unlock prompt has been drawn, and ends the
/// process as soon as the first screen of the session has been drawn. Leaves the nanoseconds from Enter to
/// there in the file that `casustafel.timing` names. Same arguments as [Main].
final class FirstScreen extends AnimationTimer {
    /// Stands on the page once what it tells was read.
    private static final String SCREEN = "#today-day";

    /// How long somebody types, in nanoseconds: the prompt stands, and Enter comes after that.
    private static final long TYPING = Long.getLong("casustafel.typing", 0) * 1_000_000;

    private int drawn;
    private long prompted;
    private long entered;

    private FirstScreen() {}

    public static void main(String[] words) {
        Main.main(words);
        Platform.runLater(() -> new FirstScreen().start());
    }

    @Override
    public void handle(long now) {
        if (entered == 0) {
            find("#entry-unlock-name").ifPresent(this::enter);
        } else if (find(SCREEN).isPresent() && drawn++ > 0) {
            end(System.nanoTime() - entered);
        }
    }

    private void enter(Node name) {
        if (drawn++ < 2) {
            prompted = System.nanoTime();
            return;
        }
        if (System.nanoTime() - prompted < TYPING) {
            return;
        }
        drawn = 0;
        ((TextInputControl) name).setText(UnlockTimes.NAME.value());
        TextInputControl secret =
                (TextInputControl) find("#entry-unlock-passphrase").orElseThrow();
        secret.appendText(UnlockTimes.PASSPHRASE);
        entered = System.nanoTime();
        secret.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .flatMap(scene -> Stream.ofNullable(lookup(scene, id)))
                .findFirst();
    }

    private static @Nullable Node lookup(@Nullable Scene scene, String id) {
        return scene == null ? null : scene.lookup(id);
    }

    private static void end(long nanos) {
        try {
            Files.writeString(Path.of(System.getProperty("casustafel.timing")), Long.toString(nanos));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }
}
