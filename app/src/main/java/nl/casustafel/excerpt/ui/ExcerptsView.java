package nl.casustafel.excerpt.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Styles;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.texts.Texts;

/// The redacted versions of minutes in a list, and a form that begins one.
final class ExcerptsView {
    private final ExcerptsModel model;
    private final Texts texts;
    private final Roll<Redaction> list;
    private final FormPane begin;
    private final VBox page;

    ExcerptsView(ExcerptsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new Roll<Redaction>(texts, "excerpts.list", model.redactions, model::said)
                .onOpen(redaction -> model.open(redaction.id()));
        begin = new FormPane(texts, model::begin)
                .heading("excerpts.begin")
                .node(quiet(texts.get("excerpts.begin.text")))
                .radios("excerpts.reader", model.reader)
                .actions(new Buttons(texts).main("excerpts.begin", model::begin));
        Label title = new Label();
        title.setId("excerpts-title");
        title.getStyleClass().add(Styles.TITLE);
        title.textProperty().bind(model.title());
        VBox cards = new VBox(
                new Banner("excerpts-banner", model.notice()).node(), card(heading("excerpts.list"), list.node()));
        if (model.makes()) {
            cards.getChildren().add(card(begin.node()));
        }
        cards.getStyleClass().add(Styles.STACK);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        page = new VBox(title, scroll);
        page.getStyleClass().add(Styles.PAGE);
    }

    Parent node() {
        return page;
    }

    void focus() {
        if (model.redactions.isEmpty()) {
            begin.focusFirst();
        } else {
            list.focus();
        }
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(Styles.HEADING);
        return heading;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Node card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }
}
