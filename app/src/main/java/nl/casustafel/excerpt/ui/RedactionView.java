package nl.casustafel.excerpt.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.excerpt.ui.RedactionModel.Stage;
import nl.casustafel.texts.Texts;

/// The text on the left, line by line; what is done with it on the right: marking, reading, or saving.
final class RedactionView {
    private final RedactionModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final ListView<Line> list;
    private final MarkingView marking;
    private final FormPane judging;
    private final FormPane saving;
    private final VBox page;

    RedactionView(RedactionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        list = list();
        marking = new MarkingView(model, texts, list);
        judging = new FormPane(texts, model::agree)
                .heading("redaction.judge")
                .node(quiet("redaction.judge.text"))
                .actions(buttons.main("redaction.agree", model::agree))
                .area("redaction.remark", model.remark)
                .actions(buttons.plain("redaction.send-back", model::sendBack));
        saving = new FormPane(texts, model::save)
                .heading("leaving.redacted")
                .text("leaving.recipient", model.leaving.recipient)
                .text("leaving.purpose", model.leaving.purpose)
                .text("leaving.basis", model.leaving.basis)
                .node(new BusyLine(model.leaving.busy()).node())
                .node(new Banner("leaving-banner", model.leaving.notice()).node())
                .actions(buttons.main("leaving.save", model::save));
        Label title = new Label(texts.get("redaction.title"));
        title.setId("redaction-title");
        title.getStyleClass().add(Styles.TITLE);
        VBox left = left();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox halves = new HBox(left, right());
        halves.getStyleClass().add("minutes-halves");
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new VBox(title, halves);
        page.getStyleClass().add(Styles.PAGE);
        page.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F4 && !key.isControlDown() && !key.isAltDown()) {
                key.consume();
                marking.mark(!key.isShiftDown());
            }
        });
    }

    Parent node() {
        return page;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.lines.isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private ListView<Line> list() {
        ListView<Line> view = new ListView<>(model.lines);
        view.setId("redaction-passages");
        view.setAccessibleText(texts.get("redaction.passages"));
        view.setCellFactory(_ -> new LineCell(texts, model.asItLeaves));
        view.getStyleClass().add("redaction-passages");
        view.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> model.choose(line));
        Pressed.on(view, KeyCode.ENTER, () -> marking.focusWords());
        model.lines.addListener((ListChangeListener<Line>) _ -> {
            if (view.isFocused() && view.getSelectionModel().isEmpty() && !model.lines.isEmpty()) {
                view.getSelectionModel().select(0);
            }
        });
        VBox.setVgrow(view, Priority.ALWAYS);
        return view;
    }

    private VBox left() {
        CheckBox leaves = new CheckBox(texts.get("redaction.leaves"));
        leaves.setId("redaction-leaves");
        leaves.setMnemonicParsing(false);
        leaves.setMinWidth(Region.USE_PREF_SIZE);
        leaves.selectedProperty().bindBidirectional(model.asItLeaves);
        Label help = quiet("redaction.text.help");
        HBox.setHgrow(help, Priority.ALWAYS);
        help.visibleProperty().bind(at(Stage.MARKING));
        HBox above = new HBox(help, leaves);
        above.getStyleClass().add(Styles.ROW);
        VBox left = new VBox(above, list);
        left.getStyleClass().add(Styles.STACK);
        left.setMinWidth(0);
        return left;
    }

    private Node right() {
        Label state = new Label();
        state.setId("redaction-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        state.textProperty().bind(model.state());
        BooleanBinding waits = at(Stage.WAITING).or(at(Stage.LEAVING));
        Node back = buttons.plain("redaction.take-back", model::takeBack);
        back.visibleProperty().bind(waits.and(Bindings.createBooleanBinding(model::makes, model.stage())));
        back.managedProperty().bind(back.visibleProperty());
        VBox steps = new VBox(
                new Banner("redaction-banner", model.notice()).node(),
                card(true, heading("redaction.state"), state, back),
                shown("redaction-marking", at(Stage.MARKING), marking.node()),
                shown("redaction-judging", at(Stage.READING), card(false, judging.node())),
                shown("redaction-leaving", at(Stage.LEAVING), card(false, saving.node())));
        steps.getStyleClass().add(Styles.STACK);
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("desk-scroll", "minutes-steps");
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        return scroll;
    }

    private BooleanBinding at(Stage stage) {
        return model.stage().isEqualTo(stage);
    }

    private static Node shown(String id, BooleanBinding when, Node node) {
        node.setId(id);
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(Styles.HEADING);
        return heading;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Node card(boolean close, Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add(Styles.CARD);
        if (close) {
            card.getStyleClass().add(Styles.STACK);
        }
        return card;
    }
}
