package nl.casustafel.dossier.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Styles;
import nl.casustafel.dossier.ui.FactsModel.Beside;
import nl.casustafel.texts.Texts;

/// The facts of a case: one line of filters over the list, and beside it the line to bring one, or what is
/// done with the one that was chosen. Enter on a fact chooses it.
final class FactsView {
    /// Width of the list, in percent.
    private static final double LIST = 60;

    private final FactsModel model;
    private final Texts texts;
    private final FactWords words;
    private final Roll<FactRow> list;
    private final FiltersPane filters;
    private final FormPane entry;
    private final FormPane chosen;
    private final FormPane correction;
    private final VBox root = new VBox();

    FactsView(FactsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new FactWords(texts);
        FactPanes panes = new FactPanes(model, texts);
        this.list = new Roll<>(texts, "dossier.facts", model.rows(), this::said).onOpen(model::choose);
        this.filters = new FiltersPane(model, texts);
        this.entry = panes.entry();
        this.chosen = panes.chosen(Bindings.createStringBinding(
                () -> model.chosen().get() == null
                        ? ""
                        : words.said(model.chosen().get()),
                model.chosen()));
        this.correction = panes.correction();
        VBox left = new VBox(filters.node(), list.node(), new NoticesPane(model, texts).node());
        left.getStyleClass().add(Styles.STACK);
        root.getStyleClass().add(Styles.STACK);
        root.setId("dossier-facts-part");
        root.getChildren()
                .setAll(new Banner("dossier-banner", model.notice()).node(), new Halves(left, right(), LIST).whole());
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
        filters.focus();
    }

    private Roll.Said said(FactRow row) {
        return new Roll.Said(
                words.said(row),
                Stream.of(
                                words.kind(row),
                                words.observed(row),
                                row.source().value(),
                                words.category(row)
                                        .map(letter -> texts.get("dossier.fact.of-category", letter))
                                        .orElse(""),
                                words.standing(row, model.today()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
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
            case ENTRY -> list.focus();
            case CHOSEN -> chosen.focusFirst();
            case CORRECTION -> correction.focusFirst();
        }
    }
}
