package nl.casustafel.dossier.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.dossier.ui.FactsModel.Beside;
import nl.casustafel.texts.Texts;

/// The facts of a case: filters over the list, and beside it the line to bring one, or what is done with the
/// one that was chosen. Enter on a fact chooses it.
final class FactsView {
    /// Width of the list, in percent.
    private static final double LIST = 60;

    private static final double ROWS = 460;

    private final FactsModel model;
    private final Texts texts;
    private final FactWords words;
    private final RowTable<FactRow> table;
    private final FormPane filters;
    private final FormPane entry;
    private final FormPane chosen;
    private final FormPane correction;
    private final VBox root = new VBox();

    FactsView(FactsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new FactWords(texts);
        FactPanes panes = new FactPanes(model, texts);
        this.table = table();
        this.filters = filters();
        this.entry = panes.entry();
        this.chosen = panes.chosen(Bindings.createStringBinding(
                () -> model.chosen().get() == null
                        ? ""
                        : words.said(model.chosen().get()),
                model.chosen()));
        this.correction = panes.correction();
        VBox left = new VBox(filters.node(), table.node(), new NoticesPane(model, texts).node());
        left.getStyleClass().add(Styles.STACK);
        root.getStyleClass().add(Styles.STACK);
        root.setId("dossier-facts-part");
        root.getChildren()
                .setAll(new Banner("dossier-banner", model.notice()).node(), new Halves(left, right(), LIST).node());
        model.beside().addListener((_, _, shown) -> turn(shown));
        model.entry.text.typed().addListener((_, before, typed) -> {
            if (typed.isEmpty() && !before.isEmpty()) {
                focusEntry();
            }
        });
    }

    Parent node() {
        return root;
    }

    void focus() {
        focusEntry();
    }

    void focusEntry() {
        model.leave();
        entry.focusFirst();
    }

    void focusFilter() {
        filters.focusFirst();
    }

    private FormPane filters() {
        Consumer<FormPane> first = line -> line.search("dossier.filter.words", model.filter.words)
                .choice("dossier.filter.kind", model.filter.kind)
                .choice("dossier.filter.source", model.filter.source);
        return new FormPane(texts, () -> {})
                .beside(first)
                .beside(line -> line.choice("dossier.filter.category", model.filter.category)
                        .filterDate("dossier.filter.from", model.filter.from)
                        .filterDate("dossier.filter.until", model.filter.until));
    }

    private RowTable<FactRow> table() {
        RowTable<FactRow> list = new RowTable<FactRow>(texts, "dossier.facts", model.rows())
                .column("dossier.facts.kind", 0.8, words::kind)
                .column("dossier.facts.words", 3.2, words::said)
                .column("dossier.facts.observed", 0.9, words::observed)
                .column("dossier.facts.source", 1.3, row -> row.source().value())
                .column("dossier.facts.category", 0.4, words::category)
                .column("dossier.facts.standing", 1.3, row -> words.standing(row, model.today()))
                .onOpen(model::choose);
        if (list.node() instanceof Region region) {
            region.setPrefHeight(ROWS);
        }
        return list;
    }

    private Node right() {
        Label heading = new Label();
        heading.setWrapText(true);
        heading.getStyleClass().add(Styles.HEADING);
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.beside().get().textKey()), model.beside()));
        stand(entry, Beside.ENTRY);
        stand(chosen, Beside.CHOSEN);
        stand(correction, Beside.CORRECTION);
        VBox card = new VBox(heading, entry.node(), chosen.node(), correction.node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private void stand(FormPane pane, Beside when) {
        pane.node().visibleProperty().bind(model.beside().isEqualTo(when));
        pane.node().managedProperty().bind(pane.node().visibleProperty());
    }

    private void turn(Beside shown) {
        switch (shown) {
            case ENTRY -> table.node().requestFocus();
            case CHOSEN -> chosen.focusFirst();
            case CORRECTION -> correction.focusFirst();
        }
    }
}
