package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.IndicatorHead;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;

/// One indicator: what each gave, the level the table types with 0 1 2 3 O N or V, and below it only what
/// that level owes.
final class ItemView {
    private static final String KEYS = "0123onvONV";

    private final ItemModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane level;
    private final VBox owed = new VBox();
    private final VBox root = new VBox();

    ItemView(ItemModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.level = new FormPane(texts, model::save).radios("judgement.level", model.said);
        root.setId("judgement-item");
        root.getStyleClass().add(Styles.STACK);
        owed.getStyleClass().add(Styles.STACK);
        // Where everybody stands comes right below the name, to be in sight of the whole table.
        List<Node> head = IndicatorHead.of(model.indicator, model.board.words);
        root.getChildren().setAll(head.getFirst(), given());
        root.getChildren().addAll(head.subList(1, head.size()));
        root.getChildren().addAll(anchors(), level.node(), owed, mind());
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.said.chosen().addListener((_, _, _) -> owed());
        owed();
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        level.focusFirst();
    }

    private void typed(KeyEvent event) {
        String key = event.getCharacter();
        if (event.getTarget() instanceof TextInputControl || key.length() != 1 || !KEYS.contains(key)) {
            return;
        }
        event.consume();
        model.choose(key);
        follow();
    }

    /// Where the focus stood on a level it goes to the one that is chosen now, so that Space does not choose
    /// another.
    private void follow() {
        Set<Node> levels = level.node().lookupAll(".radio-button");
        if (levels.stream().anyMatch(Node::isFocused)) {
            levels.stream()
                    .filter(node -> node instanceof RadioButton radio && radio.isSelected())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Node anchors() {
        VBox anchors = new VBox();
        anchors.getStyleClass().add("assessment-levels");
        Stream.of(Level.values())
                .filter(Level::isKnown)
                .forEach(one -> anchors.getChildren()
                        .add(Lines.text(
                                model.board.words.level(one, model.indicator.code()) + " – "
                                        + model.board.words.meaning(one, model.indicator),
                                "desk-help")));
        return anchors;
    }

    /// Where everybody stands, to be read across a table, and the reasons below it.
    private Node given() {
        VBox given = new VBox(
                Lines.text(texts.get("judgement.given"), "desk-label"),
                ScaleView.large(model.dots(), model.levelNames(), model.dotsInWords()));
        given.setId("judgement-given");
        given.getStyleClass().add(Styles.STACK);
        model.reasons().forEach(reason -> given.getChildren().add(Lines.text(reason, "desk-read-only")));
        ChangeWords since = new ChangeWords(texts, model.board.opened());
        String change = since.of(model.indicator.code());
        if (!change.isEmpty()) {
            given.getChildren().add(Lines.text(texts.get("judgement.change", change), "judgement-typed"));
        }
        model.askedBefore().forEach(asked -> given.getChildren().add(Lines.text(asked, "desk-help")));
        return given;
    }

    private void owed() {
        owed.getChildren().clear();
        if (model.said.chosen().get() == null) {
            return;
        }
        FormPane form = new FormPane(texts, model::save);
        if (model.isDivided()) {
            model.sides.forEach(side -> form.node(Lines.text(side.name(), "desk-label"))
                    .beside(line -> line.choice("judgement.side.level", side.level())
                            .area("judgement.side.argument", side.argument(), area -> area.rows(1, 4))));
        } else {
            form.area("judgement.why", model.why, area -> area.rows(1, 4));
        }
        if (model.isKnown()) {
            form.beside(line -> line.radios("judgement.relevance", model.relevance)
                            .radios("judgement.certainty", model.certainty))
                    .tick("judgement.engagement", model.engagement);
        }
        if (model.asksFacts()) {
            facts(form);
        }
        if (model.isUnknown()) {
            form.area("judgement.question", model.question.text, area -> area.rows(1, 3))
                    .beside(line -> line.choice("judgement.question.owner", model.question.owner)
                            .optionalDate("judgement.question.due", model.question.due));
        }
        form.actions(buttons.main("judgement.save", model::save));
        owed.getChildren().setAll(form.node());
        owed.applyCss();
    }

    private void facts(FormPane form) {
        form.node(Lines.text(
                texts.get(model.facts.isEmpty() ? "judgement.facts.none" : "judgement.facts"), "desk-label"));
        int number = 0;
        for (var entry : model.facts.entrySet()) {
            form.node(fact(entry.getKey(), entry.getValue(), number++));
        }
        if (!model.facts.isEmpty()) {
            Label cited = Lines.text("", Styles.QUIET);
            cited.setId("judgement-cited");
            cited.textProperty().bind(model.citedInWords());
            form.node(cited);
        }
        form.area("judgement.deviation", model.deviation, area -> area.rows(1, 4))
                .area("judgement.against", model.counterargument, area -> area.rows(1, 4));
    }

    private Node fact(Fact fact, Tick tick, int number) {
        CheckBox box = new CheckBox(texts.get("judgement.fact", fact.kind(), fact.text(), fact.contributor()));
        box.setId("judgement-fact-" + number);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private Node mind() {
        MindModel mind = model.mind;
        FormPane form = new FormPane(texts, () -> {})
                .choice("judgement.mind.level", mind.level)
                .area("judgement.mind.why", mind.why, area -> area.rows(1, 4))
                .signature("judgement.mind.who", mind.who, mind::sign);
        Fold fold = new Fold("judgement-mind", form);
        Label help = Lines.text(texts.get("judgement.mind.help"), Styles.QUIET);
        VBox box = new VBox(buttons.plain("judgement.mind", () -> fold.show(!fold.isShown())), help, fold.node());
        box.getStyleClass().add(Styles.STACK);
        return box;
    }
}
