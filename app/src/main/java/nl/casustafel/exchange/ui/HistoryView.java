package nl.casustafel.exchange.ui;

import javafx.scene.Node;
import nl.casustafel.desk.RowTable;
import nl.casustafel.exchange.Passage;
import nl.casustafel.texts.Texts;

/// What went and came, as a list.
final class HistoryView {
    private final RowTable<Passage> table;

    HistoryView(HistoryModel model, Texts texts) {
        table = new RowTable<>(texts, "exchange.history", model.passages())
                .column("exchange.history.at", 1.2, one -> texts.dateTime(one.at()))
                .column("exchange.history.way", 0.8, one -> texts.code(one.way()))
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
    }

    Node node() {
        return table.node();
    }

    void focus() {
        table.node().requestFocus();
    }
}
