package nl.casustafel.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.exchange.Partner;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.bundle.StoreCard;

/// The own words to read aloud, and the other teams.
final class PartnersView {
    private final PartnersModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Button showOwn;
    private final Node node;

    PartnersView(PartnersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        showOwn = buttons.plain("exchange.own.show", model::showOwn);
        VBox all = new VBox(
                new WorkLine(model.work, texts).node(),
                new Banner("exchange-partners-banner", model.work.notice()).node(),
                new Halves(own(), others(), 44).node());
        all.getStyleClass().add(Styles.STACK);
        node = all;
    }

    Node node() {
        return node;
    }

    void focus() {
        showOwn.requestFocus();
    }

    private Node own() {
        Label words = new Label();
        words.setId("exchange-own-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(Styles.FIGURE);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            StoreCard card = model.own().get();
                            return card == null ? "" : String.join("  ", card.words());
                        },
                        model.own()));
        Button save = buttons.main("exchange.own.save", model::saveOwn);
        shown(words, model.own().isNotNull());
        shown(save, model.own().isNotNull());
        shown(showOwn, model.own().isNull());
        HBox acts = new HBox(showOwn, save);
        acts.getStyleClass().add(Styles.ROW);
        return stack(
                WorkLine.words(texts, "exchange.own", Styles.HEADING),
                WorkLine.words(texts, "exchange.own.lead", Styles.QUIET),
                words,
                acts);
    }

    private Node others() {
        RowTable<Partner> partners = new RowTable<>(texts, "exchange.partners", model.partners())
                .column("exchange.partners.name", 2, one -> one.name().value())
                .column(
                        "exchange.partners.letter",
                        0.7,
                        one -> String.valueOf(one.card().letter()))
                .column("exchange.partners.compared", 1.3, one -> texts.dateTime(one.comparedAt()))
                .onOpen(model::forget);
        WorkLine.height(partners.node(), 11);
        Node compare = compare();
        return stack(
                WorkLine.words(texts, "exchange.partners.title", Styles.HEADING),
                WorkLine.words(texts, "exchange.partners.lead", Styles.QUIET),
                partners.node(),
                compare);
    }

    private Node compare() {
        Label whose = new Label();
        whose.setId("exchange-card-whose");
        whose.setWrapText(true);
        whose.setMinHeight(Region.USE_PREF_SIZE);
        whose.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            StoreCard card = model.read().get();
                            return card == null
                                    ? ""
                                    : texts.get(
                                            "exchange.card.whose", card.team().value(), String.valueOf(card.letter()));
                        },
                        model.read()));
        FormPane form = new FormPane(texts, model::compare)
                .node(whose)
                .text("exchange.card.heard", model.heard)
                .actions(
                        buttons.main("exchange.card.compare", model::compare),
                        buttons.plain("exchange.card.drop", model::dropCard));
        shown(form.node(), model.read().isNotNull());
        Button read = buttons.plain("exchange.card.read", model::chooseCard);
        shown(read, model.read().isNull());
        model.read().addListener((_, _, card) -> {
            if (card != null) {
                form.focusFirst();
            }
        });
        return stack(read, form.node());
    }

    private static void shown(Node part, BooleanExpression when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
    }

    private static VBox stack(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add(Styles.STACK);
        return box;
    }
}
