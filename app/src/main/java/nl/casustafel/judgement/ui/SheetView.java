package nl.casustafel.judgement.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// One indicator after the other with its anchors and what does not count beside it (DEC-3). The keys 0
/// 1 2 3 O N choose and go on; the list says which are done, never what was chosen.
final class SheetView {
    private final SheetModel sheet;
    private final AssessmentModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FlowPane list = new FlowPane();
    private final VBox item = new VBox();
    private final VBox root = new VBox(list, item);
    private Runnable focus = () -> {};

    SheetView(SheetModel sheet, AssessmentModel model, Texts texts) {
        this.sheet = sheet;
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        list.getStyleClass().add("assessment-list");
        item.getStyleClass().add(Styles.STACK);
        root.setId("judgement-sheet");
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
        if (event.getTarget() instanceof TextInputControl || sheet.current().isEmpty()) {
            return;
        }
        Stream.of(Level.values())
                .filter(level -> level.code().equalsIgnoreCase(event.getCharacter()))
                .findFirst()
                .ifPresent(level -> {
                    event.consume();
                    sheet.choose(level);
                    show();
                    focus.run();
                });
    }

    private void show() {
        list();
        sheet.current().ifPresentOrElse(this::item, this::signing);
        item.applyCss();
    }

    private void list() {
        Node who = Lines.text(sheet.organisation.name().value(), Styles.BADGE);
        list.getChildren().setAll(who);
        for (int i = 0; i < sheet.items.size(); i++) {
            SheetModel.Item one = sheet.items.get(i);
            int number = i;
            line(
                    texts.get(
                            one.done() ? "judgement.step.done" : "judgement.step.open",
                            one.indicator().code().value()),
                    sheet.words.name(one.indicator()),
                    number);
        }
        line(texts.get("judgement.sheet.last"), texts.get("judgement.sheet.last"), sheet.items.size());
        list.getChildren().add(buttons.plain("judgement.sheet.leave", model::leave));
    }

    private void line(String words, String whole, int number) {
        Button line = Lines.step("judgement-sheet-" + number, words, whole, () -> sheet.go(number));
        if (number == sheet.at().get()) {
            line.getStyleClass().add("assessment-here");
        }
        line.setFocusTraversable(false);
        list.getChildren().add(line);
    }

    private VBox levels(SheetModel.Item one, ToggleGroup group) {
        VBox levels = new VBox();
        levels.getStyleClass().add("assessment-levels");
        for (Level level : Level.values()) {
            RadioButton button = new RadioButton(sheet.words.level(
                            level, one.indicator().code()) + " – " + sheet.words.meaning(level, one.indicator()));
            button.setId("judgement-level-" + level.code());
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(level == one.level().chosen().get());
            button.setOnAction(_ -> {
                one.level().chosen().set(level);
                list();
            });
            levels.getChildren().add(button);
        }
        return levels;
    }

    private void item(SheetModel.Item one) {
        Indicator indicator = one.indicator();
        ToggleGroup group = new ToggleGroup();
        VBox levels = levels(one, group);
        FormPane why = new FormPane(texts, this::next)
                .area("judgement.sheet.why", one.why(), area -> area.rows(1, 4))
                .actions(
                        buttons.main("judgement.sheet.next", this::next),
                        buttons.plain(
                                "judgement.sheet.previous",
                                () -> sheet.go(sheet.at().get() - 1)));
        item.getChildren().setAll(IndicatorHead.of(indicator, sheet.words));
        item.getChildren().addAll(levels, why.node());
        focus = () -> Optional.ofNullable(group.getSelectedToggle())
                .map(Node.class::cast)
                .orElse(levels.getChildren().getFirst())
                .requestFocus();
        if (one.reasonMissing()) {
            focus = why::focusFirst;
        }
    }

    private void next() {
        sheet.go(sheet.at().get() + 1);
    }

    private void signing() {
        FormPane pane = new FormPane(texts, () -> {})
                .heading("judgement.sheet.last")
                .signature("judgement.sheet.signature", sheet.who, (person, code) -> model.sign(sheet, person, code))
                .actions(buttons.plain("judgement.sheet.paper", () -> model.onPaper(sheet)));
        item.getChildren().setAll(pane.node());
        focus = () -> Optional.ofNullable(item.lookup("#judgement-sheet-signature-secret"))
                .ifPresent(Node::requestFocus);
    }
}
