package nl.casustafel.identity.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// Two people in two columns, a [FieldRow] per field, and in a third what it becomes.
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
        int index = rows.size();
        FieldRow row = new FieldRow(
                field,
                model,
                texts,
                Map.of(
                        Side.ONE, shown(pair, field, pair.one().subject()),
                        Side.OTHER,
                                shown(pair, field, pair.other().orElseThrow().subject())),
                further -> go(index + further));
        if (row.takesKeys()) {
            rows.add(row.node());
        }
        return row.node();
    }

    private void go(int index) {
        if (index >= rows.size()) {
            after.run();
            return;
        }
        Node row = rows.get(Math.max(0, index));
        row.requestFocus();
        InView.bring(row, row);
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

    static GridPane grid(Node... cells) {
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

    static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
