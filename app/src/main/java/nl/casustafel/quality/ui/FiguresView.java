package nl.casustafel.quality.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A row for each indicator: what its figures rest on, the figures, and whether its words should be looked at
/// again.
final class FiguresView {
    private final Texts texts;
    private final FigureWords words;
    private final Fold export;
    private final RowTable<FiguresModel.Row> table;
    private final VBox root;

    FiguresView(FiguresModel model, FiguresExport export, Texts texts) {
        this.texts = texts;
        this.words = model.words;
        this.export = export(export);
        this.table = table(model);
        Label base = new Label();
        base.setId("quality-base");
        base.textProperty().bind(model.base());
        base.setWrapText(true);
        base.setMinHeight(Region.USE_PREF_SIZE);
        base.getStyleClass().add(Styles.QUIET);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        table.node().getStyleClass().add("quality-table");
        root = new VBox(filter(model), this.export.node(), base, table.node());
        root.getStyleClass().add("quality-part");
    }

    Node node() {
        return root;
    }

    void focus() {
        table.node().requestFocus();
    }

    /// Shut again by the same key.
    void turnExport() {
        export.show(!export.isShown());
    }

    private Node filter(FiguresModel model) {
        Buttons buttons = new Buttons(texts);
        Parent fields = new FormPane(texts, () -> {})
                .beside(line -> line.choice("quality.version", model.version)
                        .filterDate("quality.from", model.from)
                        .filterDate("quality.until", model.until))
                .node();
        fields.getStyleClass().add("quality-filter");
        Parent terms = new FormPane(texts, () -> {})
                .explained("quality.explain.alpha", "quality.explain.ac2", "quality.explain.rests")
                .node();
        Parent acts = new FormPane(texts, () -> {})
                .actions(
                        buttons.plain("quality.widen", model::widen),
                        buttons.plain("quality.export.open", this::turnExport))
                .node();
        acts.getStyleClass().add("quality-acts");
        HBox.setHgrow(terms, Priority.ALWAYS);
        VBox filter = new VBox(fields, new HBox(terms, acts));
        filter.getStyleClass().add("quality-part");
        return filter;
    }

    private Fold export(FiguresExport export) {
        FormPane form = new FormPane(texts, export::save)
                .beside(line -> line.text("quality.export.recipient", export.recipient)
                        .text("quality.export.purpose", export.purpose)
                        .text("quality.export.basis", export.basis))
                .actions(new Buttons(texts).main("quality.export.save", export::save))
                .node(new Banner("quality-export-notice", export.notice()).node());
        return new Fold("quality-export-card", form);
    }

    private RowTable<FiguresModel.Row> table(FiguresModel model) {
        return new RowTable<>(texts, "quality.figures", model.rows())
                .column("quality.figures.indicator", 3.6, FiguresModel.Row::name)
                .column(
                        "quality.figures.n",
                        0.4,
                        row -> texts.number(row.figures().alpha().base().units()))
                .column(
                        "quality.figures.alpha",
                        0.9,
                        row -> words.of(row.figures().alpha()))
                .column(
                        "quality.figures.ac2",
                        0.9,
                        row -> words.of(row.figures().gwet()))
                .column("quality.figures.exact", 0.7, row -> words.exact(row.figures()))
                .column("quality.figures.within-one", 0.7, row -> words.withinOne(row.figures()))
                .column(
                        "quality.figures.unknown",
                        0.7,
                        row -> words.percent(row.figures().unknown()))
                .column("quality.figures.hint", 2.2, row -> words.hint(row.figures()));
    }
}
