package nl.casustafel.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.exchange.Offer;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// What goes, beside to whom and why.
final class GiveView {
    private final GiveModel model;
    private final Texts texts;
    private final RowTable<Offer> offers;
    private final FormPane form;
    private final Node node;

    GiveView(GiveModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        offers = new RowTable<>(texts, "exchange.offers", model.offers());
        offers.column("exchange.offers.chosen", 0.7, this::mark)
                .column(
                        "exchange.offers.number",
                        1.1,
                        one -> one.dossier().number().text())
                .column(
                        "exchange.offers.kind",
                        0.9,
                        one -> texts.code(one.dossier().kind()))
                .column("exchange.offers.who", 2, GiveView::calledBy)
                .onOpen(this::toggle);
        Button give = buttons.main("exchange.give", model::give);
        give.disableProperty().bind(model.work.busy().isNotNull());
        form = new FormPane(texts, model::give)
                .choice("exchange.give.partner", model.partner)
                .radios("exchange.give.manner", model.manner)
                .text("exchange.give.purpose", model.purpose)
                .text("exchange.give.basis", model.basis)
                .actions(give);
        VBox all = new VBox(
                new WorkLine(model.work, texts).node(),
                new Banner("exchange-give-banner", model.work.notice()).node(),
                new Halves(list(), form.node(), 56).node());
        all.getStyleClass().add(Styles.STACK);
        VBox.setVgrow(all.getChildren().getLast(), Priority.ALWAYS);
        node = all;
    }

    Node node() {
        return node;
    }

    void focus() {
        offers.node().requestFocus();
    }

    private Parent list() {
        Label count = new Label();
        count.setId("exchange-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("exchange.offers.count", model.count().get()), model.count()));
        count.getStyleClass().add(Styles.QUIET);
        WorkLine.height(offers.node(), 22);
        VBox box = new VBox(WorkLine.words(texts, "exchange.offers.lead", Styles.QUIET), offers.node(), count);
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private String mark(Offer offer) {
        return model.isChosen(offer) ? texts.get("exchange.offers.yes") : "";
    }

    private void toggle(Offer offer) {
        model.toggle(offer);
        int at = model.offers().indexOf(offer);
        // The list draws the row anew.
        model.offers().set(at, offer);
    }

    static String calledBy(Offer offer) {
        return offer.calledBy().map(ShortText::value).orElse("");
    }
}
