package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.assessment.ui.SheetModel;
import nl.casustafel.assessment.ui.SheetView;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who rated, the sheet that is filled in, or what is judged once the levels lie open.
final class AssessmentView {
    private final AssessmentModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox middle = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox root = new VBox(scroll);
    private Runnable focus = () -> {};

    AssessmentView(AssessmentModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.setId("judgement");
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        Label lead = Lines.text("", Styles.QUIET);
        lead.textProperty().bind(model.lead());
        page.getChildren().setAll(Lines.text(texts.get("judgement.title"), Styles.TITLE), lead, middle);
        root.getChildren().add(foot());
        model.front().addListener((_, _, now) -> {
            show(now);
            focus.run();
        });
        show(model.front().get());
    }

    /// What an act led to, in sight wherever the page was scrolled to.
    private Node foot() {
        VBox foot = new VBox(new Banner("judgement-notice", model.notice()).node());
        foot.getStyleClass().add("desk-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.visibleProperty().bind(model.notice().isNotNull());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    Parent node() {
        return root;
    }

    void focusFirst() {
        focus.run();
    }

    private void show(AssessmentModel.@Nullable Front now) {
        switch (now) {
            case null -> {}
            case AssessmentModel.Front.Hidden _ -> place(new EmptyState(texts, "judgement.hidden").node(), () -> {});
            case AssessmentModel.Front.Waiting(List<AssessmentModel.Line> lines, boolean mayOpen) ->
                waiting(lines, mayOpen);
            case AssessmentModel.Front.Filling(SheetModel sheet) -> {
                SheetView view = new SheetView(sheet, texts);
                place(view.node(), view::focusFirst);
            }
            case AssessmentModel.Front.Judging(BoardModel board) -> {
                BoardView view = new BoardView(board, texts, () -> scroll.setVvalue(0));
                place(view.node(), view::focusFirst);
            }
        }
    }

    private void place(Node node, Runnable first) {
        middle.getChildren().setAll(node);
        middle.applyCss();
        focus = first;
    }

    private void waiting(List<AssessmentModel.Line> lines, boolean mayOpen) {
        VBox card = new VBox(
                Lines.text(texts.get("judgement.waiting.title"), Styles.HEADING),
                Lines.text(texts.get("judgement.waiting.lead"), Styles.QUIET));
        card.getStyleClass().add(Styles.STACK);
        Optional<Button> first = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            AssessmentModel.Line line = lines.get(i);
            Label name = Lines.text(line.organisation().name().value(), "desk-label");
            name.getStyleClass().add("judgement-organisation");
            Label words = Lines.text(line.words(), "desk-read-only");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox row = new HBox(name, words);
            row.getStyleClass().add(Styles.ROW);
            if (!line.rated()) {
                Button rate = buttons.plain("judgement.rate", () -> model.begin(line.organisation()));
                rate.setId("judgement-rate-" + i);
                rate.setAccessibleText(
                        texts.get("judgement.rate.for", line.organisation().name()));
                first = first.or(() -> Optional.of(rate));
                row.getChildren().add(rate);
            }
            card.getChildren().add(row);
        }
        if (mayOpen) {
            Button open = buttons.main("judgement.open", model::layOpen);
            first = Optional.of(open);
            card.getChildren().add(open);
        }
        Optional<Button> focused = first;
        place(card, () -> focused.ifPresent(Button::requestFocus));
    }
}
