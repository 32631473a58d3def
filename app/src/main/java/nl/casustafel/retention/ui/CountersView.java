package nl.casustafel.retention.ui;

import javafx.scene.Node;
import nl.casustafel.desk.RowTable;
import nl.casustafel.retention.Counter;
import nl.casustafel.retention.Figure;
import nl.casustafel.retention.StrandGroup;
import nl.casustafel.texts.Texts;

/// What is still counted of what was destroyed.
final class CountersView {
    private final RowTable<Counter> list;

    CountersView(CertificatesModel model, Texts texts) {
        list = new RowTable<>(texts, "retention.counters", model.counters())
                .column(
                        "retention.counters.quarter",
                        0.8,
                        one -> one.figure().quarter().text())
                .column(
                        "retention.counters.kind",
                        1,
                        one -> texts.code(one.figure().what().kind()))
                .column(
                        "retention.counters.what",
                        2,
                        one -> texts.code(one.figure().what()))
                .column("retention.counters.strand", 1.4, one -> strand(texts, one.figure()))
                .column("retention.counters.counted", 0.6, one -> String.valueOf(one.counted()));
    }

    private static String strand(Texts texts, Figure figure) {
        return figure.strand() == StrandGroup.N ? "" : texts.code(figure.strand());
    }

    Node node() {
        return list.node();
    }

    void focus() {
        list.node().requestFocus();
    }
}
