package nl.casustafel.relation.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GraphView;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.relation.RelatedPerson;
import nl.casustafel.relation.Tie;
import nl.casustafel.texts.Texts;

/// A table with everybody, the same drawn beside it, and below both the one that is noted or put right.
final class RelationsView {
    /// Width of the table, in percent.
    private static final double TABLE = 43;

    private final RelationsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<Versioned<RelatedPerson>> table;
    private final FormPane form;
    private final VBox root = new VBox();

    RelationsView(RelationsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = table();
        this.form = form();
        root.setId("relation");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .addAll(
                        new Halves(table.node(), drawn(), TABLE).whole(),
                        new Banner("relation-notice", model.notice()).node());
        if (model.writes()) {
            root.getChildren().addAll(card(), subject());
        }
        model.chosen().addListener((_, _, chosen) -> {
            if (chosen == null) {
                focus();
            } else {
                form.focusFirst();
            }
        });
    }

    Parent node() {
        return root;
    }

    /// On the table.
    void focus() {
        table.node().requestFocus();
    }

    private RowTable<Versioned<RelatedPerson>> table() {
        RowTable<Versioned<RelatedPerson>> list = new RowTable<>(texts, "relation.title", model.rows())
                .column("relation.title.called", 1.3, row -> tie(row).called().value())
                .column("relation.title.type", 1.5, row -> model.words().kind(tie(row)))
                .column("relation.title.period", 1.2, row -> model.words().period(tie(row).period()))
                .column(
                        "relation.title.relevance",
                        2,
                        row -> tie(row).relevance().value())
                .onOpen(model::choose);
        if (list.node() instanceof Region region) {
            region.getStyleClass().add("relation-half");
        }
        return list;
    }

    private static Tie tie(Versioned<RelatedPerson> row) {
        return row.value().tie();
    }

    private Node drawn() {
        GraphView graph =
                new GraphView("relation-graph", texts.get("relation.graph"), model.background(), model::choose);
        model.graph().addListener((_, _, shown) -> graph.show(shown));
        if (graph.node() instanceof Region region) {
            region.getStyleClass().add("relation-half");
        }
        Label keys = quiet(texts.get("relation.graph.keys"));
        VBox beside = new VBox(graph.node(), keys);
        beside.getStyleClass().add("desk-field");
        return beside;
    }

    private Node card() {
        Label heading = new Label();
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Versioned<RelatedPerson> chosen = model.chosen().get();
                            return chosen == null
                                    ? texts.get("relation.new")
                                    : texts.get("relation.correct", tie(chosen).called());
                        },
                        model.chosen()));
        VBox card = new VBox(heading, form.node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private FormPane form() {
        Button leave = shownWhenChosen(buttons.plain("relation.leave", model::leave));
        Button remove = shownWhenChosen(buttons.grave("relation.remove", model::remove));
        return new FormPane(texts, model::save)
                .beside(line ->
                        line.text("relation.called", model.form.called).choice("relation.type", model.form.type))
                .radios("relation.direction", model.form.direction)
                .beside(line -> line.optionalDate("relation.from", model.form.from)
                        .optionalDate("relation.until", model.form.until))
                .area("relation.relevance", model.form.relevance, area -> area.rows(2, 6))
                .area("relation.bearing", model.form.bearing, area -> area.rows(2, 6))
                .actions(buttons.plain("relation.save", model::save), leave, remove);
    }

    private Button shownWhenChosen(Button button) {
        button.visibleProperty().bind(model.chosen().isNotNull());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Whoever becomes a subject gets a signal of its own (W-D6).
    private Node subject() {
        FlowPane line =
                new FlowPane(quiet(texts.get("relation.subject")), buttons.plain("relation.signal", model::newSignal));
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
