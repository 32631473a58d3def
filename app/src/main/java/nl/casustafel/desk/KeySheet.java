package nl.casustafel.desk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// F1: the keys of this screen, of forms, and those that work everywhere. Where they do not fit, the arrows
/// scroll. Id `#keys`.
public final class KeySheet {
    /// Keys that every form knows; words under `desk.keys.<n>`, chord under `desk.keys.<n>.chord`.
    private static final List<String> IN_FORMS = List.of("next", "submit", "leave", "dates", "explain", "scroll");

    private static final double HALF = 50;
    /// Parts of what can be scrolled.
    private static final double STEP = 0.1;

    private static final double PAGE = 0.5;

    private final Overlay overlay;
    private final Commands commands;
    private final Texts texts;

    public KeySheet(Overlay overlay, Commands commands, Texts texts) {
        this.overlay = overlay;
        this.commands = commands;
        this.texts = texts;
    }

    public void open() {
        VBox left = new VBox(part("desk.keys.here", commands.here()), forms());
        VBox right = new VBox(part("desk.keys.everywhere", commands.everywhere()));
        left.getStyleClass().add(Styles.STACK);
        Halves halves = new Halves(left, right, HALF);
        VBox.setVgrow(halves.node(), Priority.ALWAYS);
        VBox card = new VBox(heading("desk.keys.title", Styles.TITLE), halves.node());
        card.setId("keys");
        card.getStyleClass().addAll("desk-dialog", "desk-sheet");
        Runnable close = overlay.show(card, Pos.CENTER, () -> {});
        Button done = new Buttons(texts).plain("common.close", close);
        card.getChildren().add(done);
        Keys.on(card, KeyCode.DOWN, () -> halves.scroll(STEP));
        Keys.on(card, KeyCode.UP, () -> halves.scroll(-STEP));
        Keys.on(card, KeyCode.PAGE_DOWN, () -> halves.scroll(PAGE));
        Keys.on(card, KeyCode.PAGE_UP, () -> halves.scroll(-PAGE));
        done.requestFocus();
    }

    private Node part(String titleKey, List<Command> list) {
        GridPane grid = grid();
        list.stream()
                .filter(command -> !command.chords().isEmpty())
                .filter(command -> command.available().getAsBoolean())
                .forEach(command -> row(grid, command.shownChord(), texts.get(command.key())));
        VBox part = new VBox(heading(titleKey, Styles.HEADING), grid);
        part.setVisible(!grid.getChildren().isEmpty());
        part.setManaged(part.isVisible());
        return part;
    }

    private Node forms() {
        GridPane grid = grid();
        IN_FORMS.forEach(name -> row(grid, texts.get("desk.keys." + name + ".chord"), texts.get("desk.keys." + name)));
        return new VBox(heading("desk.keys.forms", Styles.HEADING), grid);
    }

    private Label heading(String key, String style) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(style);
        return heading;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-keys");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), words);
        return grid;
    }

    private static void row(GridPane grid, String chord, String words) {
        Label keys = new Label(chord);
        keys.getStyleClass().add("desk-chord");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Label act = new Label(words);
        act.setWrapText(true);
        grid.addRow(grid.getRowCount(), keys, act);
    }
}
