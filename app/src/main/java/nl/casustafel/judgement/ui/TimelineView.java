package nl.casustafel.judgement.ui;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A column for every agreed assessment and a row for every domain: the picture in a word, the row of
/// patterns, the counts, and what changed. The keys go along the columns; Enter opens one.
final class TimelineView {
    private static final double NAMES = 20;

    private final TimelineModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final VBox middle = new VBox();
    private final ScrollPane scroll;
    private Optional<Button> last = Optional.empty();

    TimelineView(TimelineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        grid.setId("judgement-time");
        grid.getStyleClass().add("judgement-time");
        VBox page = new VBox(
                Lines.text(texts.get("judgement.time"), Styles.TITLE),
                Lines.text(texts.get("judgement.time.lead"), Styles.QUIET),
                middle);
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        scroll = new ScrollPane(page);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.columns().addListener((ListChangeListener<TimelineModel.Column>) _ -> {
            show();
            focusFirst();
        });
        model.opened().addListener((_, _, _) -> {
            if (model.columns().isEmpty()) {
                show();
            }
        });
        show();
    }

    Parent node() {
        return new VBox(scroll);
    }

    /// The newest.
    void focusFirst() {
        // What scrolls takes in its content with its looks; before that nothing in it can have the focus.
        scroll.applyCss();
        last.ifPresent(Button::requestFocus);
    }

    private void show() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        last = Optional.empty();
        if (model.columns().isEmpty()) {
            middle.getChildren().clear();
            if (model.opened().get()) {
                middle.getChildren().add(new EmptyState(texts, "judgement.time.none").node());
            }
            return;
        }
        middle.getChildren().setAll(grid);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        grid.getColumnConstraints().add(names);
        for (TimelineModel.Column column : model.columns()) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth((100d - NAMES) / model.columns().size());
            share.setMinWidth(0);
            grid.getColumnConstraints().add(share);
            grid.add(head(column), grid.getColumnConstraints().size() - 1, 0);
        }
        Optional<Framework.Polarity> before = Optional.empty();
        for (Framework.Domain domain : model.domains()) {
            if (!before.equals(Optional.of(domain.polarity()))) {
                before = Optional.of(domain.polarity());
                grid.add(
                        Lines.text(texts.code(domain.polarity()), "judgement-polarity"),
                        0,
                        grid.getRowCount(),
                        model.columns().size() + 1,
                        1);
            }
            row(domain);
        }
    }

    private Node head(TimelineModel.Column column) {
        String whole = column.title() + ". " + String.join(". ", column.lines());
        int number = model.columns().indexOf(column);
        Button open = Lines.step("judgement-time-" + number, column.title(), whole, () -> model.open(column));
        open.setMinWidth(0);
        open.setWrapText(true);
        last = Optional.of(open);
        VBox head = new VBox(open);
        column.lines().forEach(line -> head.getChildren().add(Lines.text(line, "desk-help")));
        return styled(head, column);
    }

    private void row(Framework.Domain domain) {
        int row = grid.getRowCount();
        Label name = Lines.text(domain.code() + " " + domain.name().in(texts.language()), "desk-label");
        grid.add(name, 0, row);
        for (int i = 0; i < model.columns().size(); i++) {
            TimelineModel.Column column = model.columns().get(i);
            VBox box = new VBox();
            Optional.ofNullable(column.cells().get(domain.code())).ifPresent(cell -> fill(box, cell));
            grid.add(styled(box, column), i + 1, row);
        }
    }

    private void fill(VBox box, TimelineModel.Cell cell) {
        if (cell.broken()) {
            Label broken = Lines.text(texts.get("judgement.break"), Styles.BADGE);
            broken.getStyleClass().add(Styles.URGENT);
            box.getChildren().add(broken);
        }
        box.getChildren()
                .addAll(
                        Lines.text(cell.picture(), "judgement-typed"),
                        StripView.of(cell.strip()),
                        Lines.text(cell.strip().words(), "desk-help"));
        if (!cell.changes().isEmpty()) {
            box.getChildren().add(Lines.text(texts.get("judgement.time.changes", cell.changes()), "desk-help"));
        }
    }

    private static VBox styled(VBox box, TimelineModel.Column column) {
        box.getStyleClass().add("judgement-time-cell");
        if (column.expired()) {
            box.getStyleClass().add("judgement-time-expired");
        }
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }
}
