package nl.casustafel.minutes.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.minutes.ui.MinutesModel.Phase;
import nl.casustafel.texts.Texts;

/// The steps of *Afronden* on the left, the pages on the right.
final class MinutesView {
    private final MinutesModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox points = new VBox();
    private final Button compose;
    private final FormPane signing;
    private final CopyView copy;
    private final VBox page;

    MinutesView(MinutesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        compose = buttons.main("minutes.compose", model::look);
        signing = new FormPane(texts, () -> {})
                .heading("minutes.sign")
                .node(words("minutes.sign.text"))
                .signature("minutes.sign.second", model.second, model::sign);
        copy = new CopyView(model.copy, texts);
        Label title = new Label();
        title.setId("minutes-title");
        title.getStyleClass().add(Styles.TITLE);
        title.textProperty().bind(model.title());
        Node preview = new PreviewView(model.preview, texts).node();
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox halves = new HBox(steps(), preview);
        halves.getStyleClass().add("minutes-halves");
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new VBox(title, halves);
        page.getStyleClass().add(Styles.PAGE);
        model.open.addListener((ListChangeListener<OpenRow>) _ -> showPoints());
        showPoints();
    }

    Parent node() {
        return page;
    }

    /// Where the work is.
    void focus() {
        switch (model.phase().get()) {
            case OPEN -> points.getChildren().getFirst().requestFocus();
            case SIGNING -> signing.focusFirst();
            case FINAL -> copy.focus();
            default -> compose.requestFocus();
        }
    }

    private Node steps() {
        VBox steps = new VBox(
                new Banner("minutes-banner", model.notice()).node(),
                new BusyLine(model.busy()).node(),
                reopened(),
                card("minutes-open", open(), Phase.OPEN),
                card("minutes-ready", words("minutes.ready"), Phase.READY),
                composing(),
                card("minutes-signing", signing.node(), Phase.SIGNING),
                card("minutes-final", finals(), Phase.FINAL),
                copies(),
                reopening());
        steps.getStyleClass().add(Styles.STACK);
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("desk-scroll", "minutes-steps");
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        return scroll;
    }

    private Node composing() {
        HBox line = new HBox(compose);
        line.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.phase().get() == Phase.OPEN || model.phase().get() == Phase.READY, model.phase()));
        line.managedProperty().bind(line.visibleProperty());
        // While the meeting is still being read nothing can be composed, and nothing pressed is lost in silence.
        compose.disableProperty().bind(model.busy().isNotNull().or(model.phase().isEqualTo(Phase.LOADING)));
        compose.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.phase().get() == Phase.OPEN ? "minutes.compose.concept" : "minutes.compose"),
                        model.phase()));
        return line;
    }

    private Node open() {
        VBox box = new VBox(heading("minutes.open"), words("minutes.open.text"), points);
        points.getStyleClass().add("minutes-points");
        box.getStyleClass().add("desk-field");
        return box;
    }

    private void showPoints() {
        points.getChildren().setAll(model.open.stream().map(this::point).toList());
    }

    private Node point(OpenRow row) {
        Button button = buttons.plain("minutes.open.go", () -> model.go(row));
        button.setText(row.sentence());
        button.setId("minutes-open-" + model.open.indexOf(row));
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("minutes-point");
        button.setAccessibleHelp(texts.get("minutes.open.go"));
        return button;
    }

    private Node finals() {
        Label version = new Label();
        version.setId("minutes-version");
        version.setWrapText(true);
        version.setMinHeight(Region.USE_PREF_SIZE);
        version.textProperty().bind(model.version());
        TextField code = new TextField();
        code.setId("minutes-code");
        code.setEditable(false);
        code.setAccessibleText(texts.get("minutes.code"));
        code.getStyleClass().add(Styles.CODE);
        code.textProperty().bind(model.code());
        Label label = new Label(texts.get("minutes.code"));
        label.setLabelFor(code);
        label.getStyleClass().add(Styles.QUIET);
        VBox box = new VBox(
                heading("minutes.final"), version, label, code, buttons.plain("minutes.excerpts", model::excerpts));
        box.getStyleClass().add("desk-field");
        return box;
    }

    /// Above everything else: what is made now is a next version.
    private Node reopened() {
        Label words = new Label();
        words.setId("minutes-reopened");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().addAll("desk-banner", "desk-banner-info");
        words.textProperty().bind(model.reopened());
        words.visibleProperty().bind(model.reopened().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node reopening() {
        FormPane form = new FormPane(texts, model::reopen)
                .heading("minutes.reopen")
                .node(words("minutes.reopen.text"))
                .area("minutes.reopen.reason", model.reason)
                .actions(buttons.plain("minutes.reopen.now", model::reopen));
        Node card = card("minutes-reopening", form.node(), Phase.FINAL);
        if (!model.reopens()) {
            card.visibleProperty().unbind();
            card.setVisible(false);
        }
        return card;
    }

    private Node copies() {
        Node card = card("minutes-copies", copy.node(), Phase.FINAL);
        if (!model.copy.isAllowed()) {
            card.visibleProperty().unbind();
            card.setVisible(false);
        }
        return card;
    }

    private Node card(String id, Node content, Phase phase) {
        VBox card = new VBox(content);
        card.setId(id);
        card.getStyleClass().add(Styles.CARD);
        card.visibleProperty().bind(model.phase().isEqualTo(phase));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(Styles.HEADING);
        return heading;
    }

    private Label words(String key) {
        Label words = new Label(texts.get(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
