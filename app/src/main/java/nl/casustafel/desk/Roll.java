package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A list as high as all its rows, for a screen that scrolls around it. A row is its words over the full
/// width, and smaller beneath what goes with them. One stop for Tab; arrows, Home and End walk, Enter or a
/// double click opens. Ids: `#key-0` and on.
public final class Roll<R> {
    private final VBox root = new VBox();
    private final String id;
    private final Node empty;
    private final ObservableList<R> rows;
    private final Function<? super R, Said> words;
    private final List<Region> lines = new ArrayList<>();
    private @Nullable Consumer<? super R> open;
    private int at;

    /// @param beneath of less weight than the words; empty for none
    public record Said(String words, String beneath) {}

    /// @param key id of the list; `key.empty.title` and `.text` explain an empty one
    public Roll(Texts texts, String key, ObservableList<R> rows, Function<? super R, Said> words) {
        this.id = NodeId.of(key);
        this.empty = new VBox(
                label(texts.get(key + ".empty.title"), Optional.empty()),
                label(texts.get(key + ".empty.text"), Optional.of(Styles.QUIET)));
        this.rows = rows;
        this.words = words;
        root.setId(id);
        root.setAccessibleText(texts.get(key));
        root.getStyleClass().add("desk-roll");
        rows.addListener((ListChangeListener<R>) _ -> fill());
        fill();
    }

    /// What Enter and a double click do.
    public Roll<R> onOpen(Consumer<? super R> act) {
        this.open = act;
        return this;
    }

    public Parent node() {
        return root;
    }

    /// On the row where it was last.
    public void focus() {
        if (!lines.isEmpty()) {
            lines.get(at).requestFocus();
        }
    }

    private void fill() {
        boolean focused = lines.stream().anyMatch(Node::isFocused);
        lines.clear();
        rows.forEach(row -> lines.add(line(row)));
        at = Math.clamp(at, 0, Math.max(0, lines.size() - 1));
        root.getChildren().setAll(lines.isEmpty() ? List.of(empty) : lines);
        turn(at);
        if (focused) {
            focus();
        }
    }

    private Region line(R row) {
        Said said = words.apply(row);
        VBox line = new VBox(label(said.words(), Optional.empty()));
        if (!said.beneath().isEmpty()) {
            line.getChildren().add(label(said.beneath(), Optional.of(Styles.QUIET)));
        }
        int index = lines.size();
        line.setId(id + "-" + index);
        line.getStyleClass().add("desk-roll-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(said.words() + ", " + said.beneath());
        line.setOnMouseClicked(click -> {
            turn(index);
            line.requestFocus();
            if (click.getClickCount() == 2) {
                open(index);
            }
        });
        line.setOnKeyPressed(key -> pressed(key, index));
        return line;
    }

    private void pressed(KeyEvent key, int index) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER) {
            key.consume();
            open(index);
            return;
        }
        int next = switch (code) {
            case DOWN -> index + 1;
            case UP -> index - 1;
            case HOME -> 0;
            case END -> lines.size() - 1;
            default -> -1;
        };
        if (next >= 0 && next < lines.size()) {
            key.consume();
            turn(next);
            focus();
            InView.bring(lines.get(next), lines.get(next));
        }
    }

    private void open(int index) {
        if (open != null) {
            open.accept(rows.get(index));
        }
    }

    /// The row that Tab comes to.
    private void turn(int index) {
        at = index;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setFocusTraversable(i == index);
        }
    }

    private static Label label(String words, Optional<String> style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        style.ifPresent(label.getStyleClass()::add);
        return label;
    }
}
