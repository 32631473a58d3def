package nl.casustafel.retention.ui;

import javafx.scene.Node;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.texts.Texts;

/// The cases that are kept, beside one of them why and how long.
final class KeptView {
    private final RowTable<KeptCase> list;
    private final Node node;

    KeptView(KeptModel model, Texts texts) {
        list = new RowTable<>(texts, "term.list", model.cases())
                .column("term.list.number", 1.1, one -> one.number().text())
                .column(
                        "term.list.who",
                        1.4,
                        one -> one.calledBy().map(ShortText::value).orElse(""))
                .dateColumn("term.list.until", 1.1, one -> one.term().until())
                .column("term.list.hold", 0.9, one -> one.running().isEmpty() ? "" : texts.get("term.list.held"))
                .onSelect(model::show);
        node = new Halves(list.node(), new TermView(model.term, texts).node(), 45).node();
    }

    Node node() {
        return node;
    }

    void focus() {
        list.node().requestFocus();
    }
}
