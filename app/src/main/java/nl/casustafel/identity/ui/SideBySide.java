package nl.casustafel.identity.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.InView;
import nl.casustafel.desk.Styles;
import nl.casustafel.identity.Face;
import nl.casustafel.identity.PersonField;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.Texts;

/// Two people in two columns, a row per field, and in a third what it becomes. The row that has the focus is
/// chosen in: left and right take that side for both, Delete leaves each its own, Enter and the arrows up and
/// down go on.
final class SideBySide {
    private static final double[] SHARES = {18, 28, 28, 26};

    private final MergeModel model;
    private final Texts texts;
    private final Runnable after;
    private final VBox root = new VBox();
    private final List<Node> rows = new ArrayList<>();

    /// @param after where Enter in the last row leads
    SideBySide(MergeModel model, Texts texts, Runnable after) {
        this.model = model;
        this.texts = texts;
        this.after = after;
        root.setId("identity-sides");
        root.getStyleClass().add("identity-sides");
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        if (rows.isEmpty()) {
            after.run();
        } else {
            rows.getFirst().requestFocus();
        }
    }

    void show(MergeModel.Pair pair) {
        rows.clear();
        root.getChildren().clear();
        Face other = pair.other().orElseThrow();
        root.getChildren()
                .add(grid(
                        words(""),
                        title(texts.code(Side.ONE), pair.one()),
                        title(texts.code(Side.OTHER), other),
                        strong(texts.get("identity.merge.becomes"))));
        model.fields().forEach(field -> root.getChildren().add(row(pair, field)));
        if (pair.one().number().isPresent() || other.number().isPresent()) {
            root.getChildren()
                    .add(grid(
                            words(texts.get("identity.field.number")),
                            number(pair.one()),
                            number(other),
                            quiet(texts.get("identity.merge.number-stays"))));
        }
        root.getChildren().add(quiet(texts.get("identity.merge.arrows")));
    }

    private Label number(Face face) {
        return words(face.number().map(ShortText::value).orElse(texts.get("identity.merge.empty")));
    }

    private Node row(MergeModel.Pair pair, PersonField field) {
        String one = shown(pair, field, pair.one().subject());
        String other = shown(pair, field, pair.other().orElseThrow().subject());
        Label left = cell(field, Side.ONE, one);
        Label right = cell(field, Side.OTHER, other);
        Label becomes = words("");
        GridPane row = grid(words(texts.code(field)), left, right, becomes);
        row.setId("identity-field-" + field.name().toLowerCase(Locale.ROOT));
        row.getStyleClass().add("identity-row");
        Runnable paint = () -> paint(field, row, new Label[] {left, right, becomes}, new String[] {one, other});
        paint.run();
        if (model.differs(field)) {
            left.setOnMouseClicked(_ -> choose(field, Side.ONE, row, paint));
            right.setOnMouseClicked(_ -> choose(field, Side.OTHER, row, paint));
            becomes.setOnMouseClicked(_ -> leave(field, row, paint));
            row.setFocusTraversable(true);
            row.setAccessibleRole(AccessibleRole.BUTTON);
            int index = rows.size();
            rows.add(row);
            row.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, field, index, paint));
        }
        return row;
    }

    private void pressed(KeyEvent key, PersonField field, int index, Runnable paint) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Node row = rows.get(index);
        Optional<Runnable> act = switch (key.getCode()) {
            case LEFT -> Optional.of(() -> choose(field, Side.ONE, row, paint));
            case RIGHT -> Optional.of(() -> choose(field, Side.OTHER, row, paint));
            case DELETE, BACK_SPACE -> Optional.of(() -> leave(field, row, paint));
            case ENTER, DOWN -> Optional.of(() -> go(index + 1));
            case UP -> Optional.of(() -> go(Math.max(0, index - 1)));
            case ESCAPE -> Optional.of(model::chooseAgain);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            key.consume();
            run.run();
        });
    }

    private void go(int index) {
        if (index < rows.size()) {
            rows.get(index).requestFocus();
            InView.bring(rows.get(index), rows.get(index));
        } else {
            after.run();
        }
    }

    private void choose(PersonField field, Side side, Node row, Runnable paint) {
        model.take(field, side);
        row.requestFocus();
        paint.run();
    }

    private void leave(PersonField field, Node row, Runnable paint) {
        model.leave(field);
        row.requestFocus();
        paint.run();
    }

    /// The sign before what is chosen says it too, not the colour alone.
    private void paint(PersonField field, Node row, Label[] cells, String[] values) {
        Optional<Side> taken = model.taken(field);
        for (Side side : Side.values()) {
            Label cell = cells[side.ordinal()];
            boolean chosen = taken.equals(Optional.of(side));
            cell.setText((chosen ? "✓ " : "") + values[side.ordinal()]);
            cell.getStyleClass().remove("identity-chosen");
            if (chosen) {
                cell.getStyleClass().add("identity-chosen");
            }
        }
        Label becomes = cells[cells.length - 1];
        becomes.setText(taken.map(side -> texts.get("identity.merge.both", values[side.ordinal()]))
                .orElseGet(() -> texts.get(model.differs(field) ? "identity.merge.own" : "identity.merge.equal")));
        row.setAccessibleText(String.join(". ", texts.code(field), values[0], values[1], becomes.getText()));
    }

    private Label cell(PersonField field, Side side, String value) {
        Label cell = words(value);
        cell.setId("identity-field-" + field.name().toLowerCase(Locale.ROOT) + "-"
                + side.name().toLowerCase(Locale.ROOT));
        cell.getStyleClass().add("identity-cell");
        return cell;
    }

    private String shown(MergeModel.Pair pair, PersonField field, Subject subject) {
        return field.of(subject)
                .map(value -> switch (value) {
                    case ShortText text -> text.value();
                    case LocalDate day -> texts.date(day);
                    case Municipality.Key key ->
                        pair.municipalities().stream()
                                .filter(place -> place.id().equals(key))
                                .map(place -> place.name().value())
                                .findFirst()
                                .orElse("");
                    case Subject.Kind kind -> texts.code(kind);
                    default -> throw new IllegalStateException(field.name());
                })
                .orElseGet(() -> texts.get("identity.merge.empty"));
    }

    private static GridPane grid(Node... cells) {
        GridPane grid = new GridPane();
        for (int i = 0; i < SHARES.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            grid.getColumnConstraints().add(column);
            grid.add(cells[i], i, 0);
            GridPane.setValignment(cells[i], VPos.TOP);
        }
        grid.getStyleClass().add("identity-grid");
        return grid;
    }

    private Node title(String whose, Face face) {
        String numbers = Stream.concat(
                        face.signals().stream()
                                .map(signal -> signal.number().text() + ", " + texts.code(signal.state())),
                        face.cases().stream()
                                .map(about -> texts.get(
                                        "signal.who.case", about.number().text())))
                .collect(Collectors.joining("\n"));
        return new VBox(strong(whose), quiet(numbers));
    }

    private static Label strong(String text) {
        Label label = words(text);
        label.getStyleClass().add("signal-who-name");
        return label;
    }

    private static Label quiet(String text) {
        Label label = words(text);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
