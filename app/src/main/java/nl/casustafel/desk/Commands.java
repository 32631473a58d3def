package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// All that can be done now: what works everywhere, and what belongs to the screen that stands. Feeds
/// chords, the palette and the keyboard sheet, so that the three never differ.
public final class Commands {
    private final List<Command> everywhere = new ArrayList<>();
    private final Navigator navigator;
    private final Overlay overlay;

    public Commands(Navigator navigator, Overlay overlay) {
        this.navigator = navigator;
        this.overlay = overlay;
    }

    public void add(Command... more) {
        everywhere.addAll(List.of(more));
    }

    public List<Command> everywhere() {
        return List.copyOf(everywhere);
    }

    /// Those of the screen that stands.
    public List<Command> here() {
        Screen screen = navigator.screen().get();
        return screen == null ? List.of() : screen.commands();
    }

    /// Those that make sense now, of this screen first.
    public List<Command> available() {
        return Stream.concat(here().stream(), everywhere.stream())
                .filter(command -> command.available().getAsBoolean())
                .toList();
    }

    /// Lets the chords work below `root`; the window's root node, once.
    public void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::start);
        // Where nothing has the focus, keys reach the scene alone.
        EventHandler<KeyEvent> unfocused = event -> {
            if (event.getTarget() instanceof Scene) {
                start(event);
            }
        };
        root.sceneProperty().addListener((_, before, after) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, unfocused);
            }
            if (after != null) {
                after.addEventHandler(KeyEvent.KEY_PRESSED, unfocused);
            }
        });
    }

    private void start(KeyEvent event) {
        available().stream()
                .filter(command -> command.startedBy(event))
                .filter(command -> command.always() || !overlay.open().get())
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.act().run();
                });
    }
}
