package nl.casustafel.identity.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import nl.casustafel.identity.PersonField;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.texts.Texts;

/// One field of two people: what each has, and what it becomes. Left and right take that side for both,
/// Delete leaves each its own, Enter and the arrows up and down go on. A field that is equal takes no keys.
final class FieldRow {
    private final PersonField field;
    private final MergeModel model;
    private final Texts texts;
    private final Map<Side, String> values;
    private final Map<Side, Label> cells;
    private final Label becomes = SideBySide.words("");
    private final GridPane root;

    /// @param values what each side has, in words
    /// @param go leads so many rows further
    FieldRow(PersonField field, MergeModel model, Texts texts, Map<Side, String> values, IntConsumer go) {
        this.field = field;
        this.model = model;
        this.texts = texts;
        this.values = Map.copyOf(values);
        Label one = cell(Side.ONE);
        Label other = cell(Side.OTHER);
        this.cells = Map.of(Side.ONE, one, Side.OTHER, other);
        this.root = SideBySide.grid(SideBySide.words(texts.code(field)), one, other, becomes);
        root.setId(id());
        root.getStyleClass().add("identity-row");
        if (takesKeys()) {
            becomes.setOnMouseClicked(_ -> leave());
            root.setFocusTraversable(true);
            root.setAccessibleRole(AccessibleRole.BUTTON);
            root.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, go));
        }
        paint();
    }

    GridPane node() {
        return root;
    }

    boolean takesKeys() {
        return model.differs(field);
    }

    private Label cell(Side side) {
        Label cell = SideBySide.words("");
        cell.setId(id() + "-" + side.name().toLowerCase(Locale.ROOT));
        if (takesKeys()) {
            cell.setOnMouseClicked(_ -> choose(side));
        }
        return cell;
    }

    private String id() {
        return "identity-field-" + field.name().toLowerCase(Locale.ROOT);
    }

    private void pressed(KeyEvent key, IntConsumer go) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Runnable> act = switch (key.getCode()) {
            case LEFT -> Optional.of(() -> choose(Side.ONE));
            case RIGHT -> Optional.of(() -> choose(Side.OTHER));
            case DELETE, BACK_SPACE -> Optional.of(this::leave);
            case ENTER, DOWN -> Optional.of(() -> go.accept(1));
            case UP -> Optional.of(() -> go.accept(-1));
            case ESCAPE -> Optional.of(model::chooseAgain);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            key.consume();
            run.run();
        });
    }

    private void choose(Side side) {
        model.take(field, side);
        root.requestFocus();
        paint();
    }

    private void leave() {
        model.leave(field);
        root.requestFocus();
        paint();
    }

    /// The sign before what is chosen says it too, not the colour alone.
    private void paint() {
        Optional<Side> taken = model.taken(field);
        cells.forEach((side, cell) -> {
            boolean chosen = taken.equals(Optional.of(side));
            cell.setText((chosen ? "✓ " : "") + values.get(side));
            cell.getStyleClass().remove("identity-chosen");
            if (chosen) {
                cell.getStyleClass().add("identity-chosen");
            }
        });
        becomes.setText(taken.map(values::get)
                .map(value -> texts.get("identity.merge.both", value))
                .orElseGet(() -> texts.get(takesKeys() ? "identity.merge.own" : "identity.merge.equal")));
        root.setAccessibleText(
                Stream.of(texts.code(field), values.get(Side.ONE), values.get(Side.OTHER), becomes.getText())
                        .collect(Collectors.joining(". ")));
    }
}
