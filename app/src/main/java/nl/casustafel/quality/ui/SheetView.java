package nl.casustafel.quality.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.Answers;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.assessment.ui.IndicatorHead;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A vignette, and one question about it after the other. The keys of the answers choose and go on: 0 1 2 3 O
/// for a level, 0 to 5 for what one would decide.
final class SheetView {
    private final SheetModel sheet;
    private final TakePartModel model;
    private final Texts texts;
    private final FrameworkWords words;
    private final Buttons buttons;
    private final FlowPane list = new FlowPane();
    private final VBox item = new VBox();
    private final VBox root = new VBox(list, item);
    private Runnable focus = () -> {};

    SheetView(SheetModel sheet, TakePartModel model, Texts texts) {
        this.sheet = sheet;
        this.model = model;
        this.texts = texts;
        this.words = new FrameworkWords(texts, sheet.framework);
        this.buttons = new Buttons(texts);
        list.getStyleClass().add("assessment-list");
        item.getStyleClass().add(Styles.STACK);
        root.setId("quality-sheet");
        root.getStyleClass().add(Styles.STACK);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        sheet.at().addListener((_, _, _) -> {
            show();
            focus.run();
        });
        show();
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        focus.run();
    }

    private void typed(KeyEvent event) {
        if (!event.getCharacter().isBlank() && sheet.choose(event.getCharacter())) {
            event.consume();
        }
    }

    private void show() {
        sheet.current().ifPresentOrElse(this::question, this::last);
        item.applyCss();
    }

    private void question(SheetModel.Step step) {
        list(step);
        List<Node> nodes =
                new ArrayList<>(List.of(Lines.text(step.vignette().text().value(), "quality-vignette")));
        Answers<?> answers = switch (step) {
            case SheetModel.Rate rate -> {
                nodes.addAll(IndicatorHead.of(rate.indicator(), words));
                yield answers(rate.answer(), Level::code, level -> words.whole(level, rate.indicator()));
            }
            case SheetModel.Decide decide -> {
                nodes.add(Lines.text(texts.get("quality.sheet.decide"), Styles.HEADING));
                yield answers(decide.answer(), SheetModel::key, texts::code);
            }
        };
        nodes.add(answers.node());
        nodes.add(new FormPane(texts, this::next)
                .actions(buttons.main("assessment.sheet.next", this::next), previous())
                .node());
        item.getChildren().setAll(nodes);
        focus = answers::focus;
    }

    private <T> Answers<T> answers(Choice<T> choice, Function<T, String> key, Function<T, String> meaning) {
        return new Answers<>(
                "quality-answer-", choice, key, meaning, () -> sheet.current().ifPresent(this::list));
    }

    private Button previous() {
        return buttons.plain(
                "assessment.sheet.previous", () -> sheet.go(sheet.at().get() - 1));
    }

    private void next() {
        sheet.go(sheet.at().get() + 1);
    }

    /// The questions of this vignette, done or open; never what was chosen.
    private void list(SheetModel.Step current) {
        Label place =
                Lines.text(texts.get("quality.sheet.place", sheet.place(current), sheet.vignettes()), Styles.BADGE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        list.getChildren().setAll(place);
        for (SheetModel.Step step : sheet.beside(current)) {
            String code = switch (step) {
                case SheetModel.Rate rate -> rate.indicator().code().value();
                case SheetModel.Decide _ -> texts.get("quality.sheet.decision");
            };
            String said = texts.get(step.done() ? "assessment.sheet.done" : "assessment.sheet.open", code);
            Button line = Lines.step("quality-sheet-" + code, said, said, () -> sheet.go(step));
            line.setFocusTraversable(false);
            if (step.equals(current)) {
                line.getStyleClass().add("assessment-here");
            }
            list.getChildren().add(line);
        }
    }

    private void last() {
        list.getChildren().clear();
        int open = sheet.open();
        FormPane pane = new FormPane(texts, model::handIn)
                .heading("quality.sheet.last")
                .node(Lines.text(
                        open == 0 ? texts.get("quality.sheet.ready") : texts.get("quality.sheet.missing", open),
                        "desk-read-only"))
                .actions(
                        open == 0
                                ? buttons.main("quality.sheet.hand-in", model::handIn)
                                : buttons.main("quality.sheet.go-on", sheet::goOn),
                        previous());
        item.getChildren().setAll(pane.node());
        focus = () -> Optional.ofNullable(item.lookup(open == 0 ? "#quality-sheet-hand-in" : "#quality-sheet-go-on"))
                .ifPresent(Node::requestFocus);
    }
}
