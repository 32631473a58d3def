package nl.casustafel.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.StatusLine;
import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.Wall;
import nl.casustafel.desk.WallView;
import nl.casustafel.texts.Texts;

/// What the room may see: the wall and its window, and the discreet view of the laptop (interaction
/// patterns A to C). One key makes both safe at once; showing something again takes another act.
final class Presenting {
    private final Texts texts;
    private final Wall wall;
    private final Discretion discretion;
    private final TableMode tableMode;
    private final WallWindow window;
    private final Navigator navigator;
    private final Overlay overlay;
    private final StatusLine status;
    private final Commands keys;

    Presenting(OpenSession session, Texts texts, Appearance appearance, Frame frame) {
        this.texts = texts;
        this.wall = session.wall();
        this.discretion = session.discretion();
        this.tableMode = session.tableMode();
        this.window = new WallWindow(wall, appearance, texts.get("wall.window"));
        this.navigator = frame.navigator();
        this.overlay = frame.overlay();
        this.status = frame.status();
        this.keys = frame.commands();
        wall.call(texts.get("shell.name"));
        status.state("wall", Icon.MEETING, wall.status(texts));
        status.state(
                "discreet",
                Icon.LOCK,
                Bindings.when(discretion.on())
                        .then(texts.get("wall.discreet.status"))
                        .otherwise(""));
    }

    /// The parts of the window it works on.
    record Frame(Navigator navigator, Overlay overlay, StatusLine status, Commands commands) {}

    List<Command> commands() {
        return List.of(
                Command.of("wall.neutral", this::makeSafe, "F12").evenInDialogs(),
                Command.of("wall.open", this::openOrClose, "Shortcut+Shift+W"),
                Command.of("wall.further", wall::further, "Shift+Page Down").when(this::isSlide),
                Command.of("wall.back", wall::back, "Shift+Page Up").when(this::isSlide),
                Command.of("wall.discreet", () -> discreet(!discretion.on().get()), "Shift+F12"));
    }

    void clock(String now) {
        wall.clock(now);
    }

    void leave() {
        window.close();
    }

    private boolean isSlide() {
        return !(wall.hanging().get() instanceof Wall.Neutral);
    }

    /// F12: nothing of anybody on the wall, no name on the laptop. Pressed again it changes nothing.
    private void makeSafe() {
        wall.neutral();
        status.say(texts.get("wall.safe"));
        if (!discretion.on().get()) {
            discreet(true);
        }
    }

    private void openOrClose() {
        if (window.isOpen()) {
            window.close();
            return;
        }
        Parent view = new WallView(wall, texts).node();
        // Whichever of the two windows is in front, F12 works.
        keys.listen(view);
        window.open(view, overlay.node().getScene().getWindow());
        if (window.maybeMirrored() && !discretion.on().get()) {
            discreet(true);
            status.say(texts.get("wall.mirrored"));
        }
    }

    /// What stands on the screen was read with names, or without: it is built anew, after what was typed
    /// was kept.
    private void discreet(boolean on) {
        navigator.flush();
        discretion.set(on);
        overlay.closeAll();
        boolean table = tableMode.on().get();
        List<Place> places = navigator.places();
        if (!places.isEmpty()) {
            navigator.go(places.getLast());
        }
        tableMode.set(table);
        status.say(texts.get(on ? "wall.discreet.now" : "wall.discreet.over"));
    }
}
