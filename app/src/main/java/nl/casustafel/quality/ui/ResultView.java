package nl.casustafel.quality.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Twins beside each other, with their texts below; or every indicator.
final class ResultView {
    private final ResultModel model;
    private final Texts texts;
    private final Tabs tabs;

    ResultView(ResultModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        RowTable<ResultModel.Row> twins = twins();
        RowTable<ResultModel.Whole> whole = whole();
        this.tabs = new Tabs(
                texts,
                "quality.result.title",
                quiet(model.about()),
                Section.made(
                        "quality.result.tab.twins",
                        "F2",
                        twinsPart(twins),
                        () -> twins.node().requestFocus()),
                Section.made(
                        "quality.result.tab.indicators",
                        "F3",
                        grown(whole),
                        () -> whole.node().requestFocus()));
    }

    Tabs tabs() {
        return tabs;
    }

    private static Label quiet(ObservableValue<String> words) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        label.textProperty().bind(words);
        return label;
    }

    private Node twinsPart(RowTable<ResultModel.Row> table) {
        FormPane read = new FormPane(texts, () -> {})
                .beside(line -> line.readOnly("quality.result.first", model.first())
                        .readOnly("quality.result.second", model.second()));
        VBox part = new VBox(new Banner("quality-result-notice", model.notice()).node(), grown(table), read.node());
        part.getStyleClass().add("quality-part");
        return part;
    }

    private static Node grown(RowTable<?> table) {
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        table.node().getStyleClass().add("quality-table");
        return table.node();
    }

    private RowTable<ResultModel.Row> twins() {
        return new RowTable<>(texts, "quality.twins", model.rows())
                .column("quality.twins.pair", 1, model::pair)
                .column("quality.twins.what", 2.2, ResultModel.Row::what)
                .column("quality.twins.first", 1.3, row -> row.spreads().getFirst())
                .column("quality.twins.second", 1.3, row -> row.spreads().getLast())
                .column("quality.twins.difference", 0.8, ResultModel.Row::difference)
                .column("quality.twins.expected", 1.2, ResultModel.Row::expected)
                .onSelect(model::look);
    }

    private RowTable<ResultModel.Whole> whole() {
        FigureWords words = model.words;
        return new RowTable<>(texts, "quality.whole", model.indicators())
                .column("quality.whole.indicator", 3, ResultModel.Whole::name)
                .column(
                        "quality.whole.vignettes",
                        0.7,
                        row -> texts.number(row.figures().alpha().base().units()))
                .column("quality.whole.alpha", 1, row -> words.of(row.figures().alpha()))
                .column("quality.whole.ac2", 1, row -> words.of(row.figures().gwet()))
                .column("quality.whole.exact", 0.8, row -> words.exact(row.figures()))
                .column(
                        "quality.whole.unknown",
                        0.8,
                        row -> words.percent(row.figures().unknown()))
                .column(
                        "quality.whole.twins",
                        1.2,
                        row -> texts.get(row.twinned() ? "quality.whole.twinned" : "quality.whole.no-twin"));
    }
}
