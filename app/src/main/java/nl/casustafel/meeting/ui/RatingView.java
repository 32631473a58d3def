package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.ui.SheetModel;
import nl.casustafel.assessment.ui.SheetView;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.team.Party;
import nl.casustafel.texts.Texts;

/// Who rated, the sheet that is filled in, or the levels side by side.
final class RatingView {
    private static final double NAME_SHARE = 40;

    private final RatingModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox middle = new VBox();
    private final VBox root = new VBox();
    private Runnable focus = () -> {};

    RatingView(RatingModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        root.getChildren().addAll(new Banner("assessment-notice", model.notice()).node(), middle);
        root.getStyleClass().add(Styles.STACK);
        model.front().addListener((_, _, now) -> {
            show(now);
            focus.run();
        });
        show(model.front().get());
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        focus.run();
    }

    private void show(RatingModel.Front now) {
        switch (now) {
            case RatingModel.Front.Waiting(List<RatingModel.Line> lines, boolean mayOpen) -> waiting(lines, mayOpen);
            case RatingModel.Front.Filling(SheetModel sheet) -> {
                SheetView view = new SheetView(sheet, texts);
                place(view.node(), view::focusFirst);
            }
            case RatingModel.Front.LaidOpen(List<Party> parties, List<Compared> rows) -> {
                Node open = laidOpen(parties, rows);
                // So that the keys scroll it where it is higher than the window.
                open.setFocusTraversable(true);
                place(open, open::requestFocus);
            }
        }
    }

    private void place(Node node, Runnable first) {
        middle.getChildren().setAll(node);
        middle.applyCss();
        focus = first;
    }

    private void waiting(List<RatingModel.Line> lines, boolean mayOpen) {
        VBox card = new VBox(
                text(texts.get("assessment.table.title"), Styles.HEADING),
                text(texts.get("assessment.table.lead"), Styles.QUIET));
        card.getStyleClass().add(Styles.STACK);
        Optional<Button> first = Optional.empty();
        for (RatingModel.Line line : lines) {
            HBox row = new HBox(fixed(texts.code(line.party())), grow(text(line.words(), "desk-read-only")));
            row.getStyleClass().add(Styles.ROW);
            if (!line.rated()) {
                Button rate = buttons.plain("assessment.table.rate", () -> model.begin(line.party()));
                rate.setId("assessment-table-rate-" + line.party().name().toLowerCase(Locale.ROOT));
                rate.setAccessibleText(texts.get("assessment.table.rate.for", line.party()));
                first = first.or(() -> Optional.of(rate));
                row.getChildren().add(rate);
            }
            card.getChildren().add(row);
        }
        if (mayOpen) {
            Button open = buttons.main("assessment.table.open", model::layOpen);
            first = Optional.of(open);
            card.getChildren().add(open);
        }
        Optional<Button> focused = first;
        place(card, () -> focused.ifPresent(Button::requestFocus));
    }

    /// In the order of the framework. How rows lie to each other is said in words.
    private Node laidOpen(List<Party> parties, List<Compared> rows) {
        GridPane grid = new GridPane();
        grid.setId("assessment-open");
        grid.getStyleClass().add("assessment-open");
        double share = (100 - NAME_SHARE) / parties.size();
        grid.getColumnConstraints().add(column(NAME_SHARE));
        grid.add(text(texts.get("assessment.open.item"), "desk-label"), 0, 0);
        for (int i = 0; i < parties.size(); i++) {
            grid.getColumnConstraints().add(column(share));
            grid.add(text(texts.code(parties.get(i)), "desk-label"), i + 1, 0);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(grid, i + 1, parties, rows.get(i));
        }
        VBox card = new VBox(
                text(texts.get("assessment.open.title"), Styles.HEADING),
                text(texts.get("assessment.open.lead"), Styles.QUIET),
                grid);
        card.getStyleClass().add(Styles.STACK);
        return card;
    }

    private void row(GridPane grid, int number, List<Party> parties, Compared row) {
        Label likeness = text(texts.code(row.likeness()), Styles.BADGE);
        likeness.getStyleClass().add(row.likeness() == Compared.Likeness.EQUAL ? Styles.GOOD : Styles.URGENT);
        grid.add(new VBox(text(model.words.name(row.indicator()), "desk-read-only"), likeness), 0, number);
        for (int i = 0; i < parties.size(); i++) {
            String given = Optional.ofNullable(row.given().get(parties.get(i)))
                    .map(rating -> model.words.rated(rating, row.indicator().code()))
                    .orElse(texts.get("assessment.open.not-rated"));
            grid.add(text(given, "desk-read-only"), i + 1, number);
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }

    private static Node fixed(String words) {
        Label label = text(words, "desk-label");
        label.getStyleClass().add("assessment-party");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node grow(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        return label;
    }

    static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
