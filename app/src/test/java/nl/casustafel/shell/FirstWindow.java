package nl.casustafel.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Starts the program as [Main] does and ends the process as soon as the unlock prompt has been drawn, so that
/// whoever started it can time the whole. Same arguments as [Main].
final class FirstWindow {
    private FirstWindow() {}

    public static void main(String[] words) {
        Main.main(words);
        Platform.runLater(() -> new AnimationTimer() {
            private int drawn;

            @Override
            public void handle(long now) {
                if (Window.getWindows().stream().anyMatch(FirstWindow::prompts)) {
                    drawn++;
                }
                if (drawn > 1) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start());
    }

    private static boolean prompts(Window window) {
        Scene scene = window.getScene();
        return window.isShowing() && scene != null && scene.lookup("#entry-unlock-name") != null;
    }
}
