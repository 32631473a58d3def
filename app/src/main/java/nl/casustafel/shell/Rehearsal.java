package nl.casustafel.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;

/// Goes once through the program without a person, at the end of a build, so that the Java runtime can keep
/// what it has read and linked for the next start (JEP 483, 514). Shows the practice environment in a folder
/// of its own and the door of an empty store, and ends by itself. It works with invented people only:
/// what the runtime keeps lies beside the program for everybody to read.
final class Rehearsal {
    /// Long enough for a screen to be read from the store and drawn, also on a slow machine.
    private static final Duration PACE = Duration.millis(700);

    private static final String NAME = "proef";
    private static final String PASSPHRASE = "proefopstelling zonder mensen";

    private final Program program;
    private final Stage stage;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Timeline pace = new Timeline();

    Rehearsal(Program program, Stage stage) {
        this.program = program;
        this.stage = stage;
        for (MainWindow.Stop stop : Screens.stops()) {
            steps.add(() -> session().returnTo(List.of(stop.place())));
            steps.add(() -> press(KeyCode.DOWN, KeyCode.ENTER));
        }
        steps.add(() -> session().printer().warmUp());
        steps.add(() -> session().lock());
        steps.add(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        pace.getKeyFrames().add(new KeyFrame(PACE, _ -> next()));
        pace.setCycleCount(Animation.INDEFINITE);
    }

    /// An empty store where none stands from the last build, so that there is a door to show. Not on the FX
    /// thread; takes seconds.
    static void furnish(ProgramFolder folder, CaseClock clock) {
        if (new StoreFolder(folder.store()).holdsStore()) {
            return;
        }
        try (NewStore fresh = new StoreDoor(folder, WorkFactor.PASSPHRASE, clock).begin();
                Passphrase secret = new Passphrase(PASSPHRASE.toCharArray())) {
            fresh.create(SignInName.of(NAME), secret);
            fresh.finish().close();
        }
    }

    void start() {
        program.start();
        pace.play();
    }

    private void next() {
        if (steps.size() > 2 && program.session().isEmpty()) {
            return;
        }
        steps.remove().run();
        if (steps.isEmpty()) {
            pace.stop();
        }
    }

    private OpenSession session() {
        return program.session().orElseThrow();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Node focus = stage.getScene().getFocusOwner();
            if (focus != null) {
                focus.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
        }
    }
}
