package nl.casustafel.exchange.ui;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.exchange.Offer;
import nl.casustafel.exchange.Passage;
import nl.casustafel.texts.Texts;

/// What is elsewhere now, and below it what went and came.
final class HistoryView {
    private final RowTable<Offer> away;
    private final Node node;

    HistoryView(GiveModel give, HistoryModel model, Texts texts) {
        away = new RowTable<>(texts, "exchange.away", give.away())
                .column(
                        "exchange.offers.number",
                        1,
                        one -> one.dossier().number().text())
                .column("exchange.offers.who", 1.6, GiveView::calledBy)
                .column("exchange.away.where", 3, give::where)
                .onOpen(give::recall);
        RowTable<Passage> table = new RowTable<>(texts, "exchange.history", model.passages())
                .column("exchange.history.at", 1.2, one -> texts.dateTime(one.at()))
                .column("exchange.history.way", 0.9, one -> texts.code(one.way()))
                .column("exchange.history.with", 1.2, one -> one.with().name().value())
                .column(
                        "exchange.history.manner",
                        1,
                        one -> texts.code(one.reason().manner()))
                .column(
                        "exchange.history.purpose",
                        1.6,
                        one -> one.reason().purpose().value())
                .column("exchange.history.items", 1.6, model::items);
        WorkLine.height(away.node(), 11);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox box = new VBox(
                WorkLine.words(texts, "exchange.away.lead", Styles.QUIET),
                new Banner("exchange-away-banner", give.work.notice()).node(),
                away.node(),
                WorkLine.words(texts, "exchange.history.title", Styles.HEADING),
                table.node());
        box.getStyleClass().add(Styles.STACK);
        node = box;
    }

    Node node() {
        return node;
    }

    void focus() {
        away.node().requestFocus();
    }
}
