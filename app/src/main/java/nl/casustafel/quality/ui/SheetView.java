package nl.casustafel.quality.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
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
    private final Buttons buttons;
    private final FlowPane list = new FlowPane();
    private final VBox item = new VBox();
    private final VBox root = new VBox(list, item);
    private Runnable focus = () -> {};

    SheetView(SheetModel sheet, TakePartModel model, Texts texts) {
        this.sheet = sheet;
        this.model = model;
        this.texts = texts;
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
        List<Node> nodes = new ArrayList<>(List.of(text(step.vignette().text().value(), "quality-vignette")));
        ToggleGroup group = new ToggleGroup();
        VBox answers = switch (step) {
            case SheetModel.Rate rate -> {
                nodes.addAll(head(rate.indicator()));
                yield answers(group, rate.answer(), Level::code, level -> meaning(level, rate.indicator()));
            }
            case SheetModel.Decide decide -> {
                nodes.add(text(texts.get("quality.sheet.decide"), Styles.HEADING));
                yield answers(group, decide.answer(), SheetModel::key, texts::code);
            }
        };
        nodes.add(answers);
        nodes.add(new FormPane(texts, this::next)
                .actions(
                        buttons.main("quality.sheet.next", this::next),
                        buttons.plain(
                                "quality.sheet.previous",
                                () -> sheet.go(sheet.at().get() - 1)))
                .node());
        item.getChildren().setAll(nodes);
        focus = () -> Optional.ofNullable(group.getSelectedToggle())
                .map(Node.class::cast)
                .orElse(answers.getChildren().getFirst())
                .requestFocus();
    }

    private void next() {
        sheet.go(sheet.at().get() + 1);
    }

    /// The questions of this vignette, done or open; never what was chosen.
    private void list(SheetModel.Step current) {
        Label place = text(texts.get("quality.sheet.place", sheet.place(current), sheet.vignettes()), Styles.BADGE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        list.getChildren().setAll(place);
        for (SheetModel.Step step : sheet.beside(current)) {
            String code = switch (step) {
                case SheetModel.Rate rate -> rate.indicator().code().value();
                case SheetModel.Decide _ -> texts.get("quality.sheet.decision");
            };
            String words = texts.get(step.done() ? "quality.sheet.done" : "quality.sheet.open", code);
            Button line = new Button(words);
            line.setMnemonicParsing(false);
            line.setMinWidth(Region.USE_PREF_SIZE);
            line.setFocusTraversable(false);
            line.getStyleClass().add(Styles.LINE);
            if (step.equals(current)) {
                line.getStyleClass().add("assessment-here");
            }
            line.setOnAction(_ -> sheet.go(step));
            list.getChildren().add(line);
        }
    }

    private List<Node> head(Indicator indicator) {
        List<Node> head = new ArrayList<>(List.of(
                text(indicator.code() + " " + indicator.name().in(texts.language()), Styles.HEADING),
                text(indicator.explained().definition().in(texts.language()), "desk-read-only"),
                text(
                        texts.get(
                                "quality.sheet.does-not-count",
                                indicator.explained().doesNotCount().in(texts.language())),
                        "desk-help")));
        indicator.explained().note().ifPresent(note -> head.add(text(note.in(texts.language()), "desk-help")));
        return head;
    }

    private String meaning(Level level, Indicator indicator) {
        Framework.Named named = sheet.framework.named(level, indicator.code());
        return texts.get(
                "quality.sheet.level",
                level.code(),
                named.name().in(texts.language()),
                level.isKnown()
                        ? indicator.anchor(level).in(texts.language())
                        : named.meaning().in(texts.language()));
    }

    private <T> VBox answers(ToggleGroup group, Choice<T> choice, Function<T, String> key, Function<T, String> words) {
        VBox answers = new VBox();
        answers.getStyleClass().add("assessment-levels");
        for (T option : choice.options()) {
            RadioButton button = new RadioButton(words.apply(option));
            button.setId("quality-answer-" + key.apply(option));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(Objects.equals(option, choice.chosen().get()));
            button.setOnAction(_ -> {
                choice.chosen().set(option);
                sheet.current().ifPresent(this::list);
            });
            answers.getChildren().add(button);
        }
        return answers;
    }

    private void last() {
        list.getChildren().clear();
        int open = sheet.open();
        FormPane pane = new FormPane(texts, model::handIn)
                .heading("quality.sheet.last")
                .node(text(
                        open == 0 ? texts.get("quality.sheet.ready") : texts.get("quality.sheet.missing", open),
                        "desk-read-only"))
                .actions(
                        open == 0
                                ? buttons.main("quality.sheet.hand-in", model::handIn)
                                : buttons.main("quality.sheet.go-on", sheet::goOn),
                        buttons.plain(
                                "quality.sheet.previous",
                                () -> sheet.go(sheet.at().get() - 1)));
        item.getChildren().setAll(pane.node());
        focus = () -> Optional.ofNullable(item.lookup(open == 0 ? "#quality-sheet-hand-in" : "#quality-sheet-go-on"))
                .ifPresent(Node::requestFocus);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
