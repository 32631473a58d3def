package nl.casustafel.shell;

import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Waits until nobody typed below a node for a second, so that what takes the keys takes no word with it.
/// FX thread only.
final class Rest {
    private static final Duration WITHOUT_A_KEY = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(WITHOUT_A_KEY);

    Rest(Parent below) {
        below.addEventFilter(KeyEvent.ANY, _ -> {
            if (pause.getStatus() == PauseTransition.Status.RUNNING) {
                pause.playFromStart();
            }
        });
    }

    /// Runs `then` once, after the rest. Takes the place of what waited before.
    void await(Runnable then) {
        pause.setOnFinished((ActionEvent _) -> then.run());
        pause.playFromStart();
    }

    /// What waits is not run any more.
    void forget() {
        pause.stop();
    }
}
