package nl.casustafel.plan.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.MeasureState;
import nl.casustafel.texts.Texts;

/// Measures of a case on the left; on the right a proposal to the authority, or what became of the chosen
/// one.
final class MeasuresView {
    /// Width of the list, in percent.
    private static final double LIST = 58;

    private static final double ROWS = 260;

    private final MeasuresModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<Versioned<FormalMeasure>> table;
    private final FormPane proposing;
    private final VBox course = new VBox();
    private final VBox root = new VBox();

    MeasuresView(MeasuresModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = table();
        this.proposing = proposing();
        VBox left = new VBox(new Banner("plan-measure-notice", model.notice()).node(), table.node());
        left.getStyleClass().add(Styles.STACK);
        course.getStyleClass().add(Styles.STACK);
        VBox card = new VBox(proposing.node(), course);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.setId("plan-measures-part");
        root.getChildren().add(new Halves(left, card, LIST).whole());
        proposing.node().visibleProperty().bind(model.chosen().isNull());
        proposing.node().managedProperty().bind(proposing.node().visibleProperty());
        model.chosen().addListener((_, _, _) -> show());
    }

    Parent node() {
        return root;
    }

    void focus() {
        table.node().requestFocus();
    }

    private RowTable<Versioned<FormalMeasure>> table() {
        RowTable<Versioned<FormalMeasure>> list = new RowTable<Versioned<FormalMeasure>>(
                        texts, "plan.measures", model.rows())
                .column("plan.measures.kind", 2.4, row -> texts.code(row.value().kind()))
                .column(
                        "plan.measures.authority",
                        1.4,
                        row -> texts.code(row.value().kind().authority()))
                .column("plan.measures.state", 1.4, row -> state(row.value()))
                .dateColumn(
                        "plan.measures.ends",
                        1,
                        row -> row.value()
                                .decision()
                                .flatMap(FormalMeasure.Decision::endsOn)
                                .orElse(null))
                .column(
                        "plan.measures.extensions",
                        0.7,
                        row -> row.value()
                                .decision()
                                .map(so -> texts.number(so.extensions()))
                                .orElse(""))
                .onOpen(model::choose);
        if (list.node() instanceof Region region) {
            region.setPrefHeight(ROWS);
        }
        return list;
    }

    private String state(FormalMeasure measure) {
        String state = texts.code(model.stateOf(measure));
        String told = model.endsSoon(measure) ? texts.get("plan.measures.soon", state) : state;
        return measure.decision().filter(FormalMeasure.Decision::appeal).isPresent()
                ? told + "; " + texts.get("plan.measures.appeal")
                : told;
    }

    private FormPane proposing() {
        return new FormPane(texts, model::propose)
                .heading("plan.measure.new")
                .choice("plan.measure.kind", model.kind)
                .node(term())
                .area("plan.measure.why", model.why, area -> area.rows(2, 6))
                .actions(buttons.main("plan.measure.propose", model::propose));
    }

    private Node term() {
        Label said = PlanSheet.quiet("");
        said.setId("plan-measure-term");
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var chosen = model.kind.chosen().get();
                            return chosen == null ? "" : model.said(chosen);
                        },
                        model.kind.chosen()));
        return said;
    }

    private void show() {
        Versioned<FormalMeasure> row = model.chosen().get();
        course.getChildren().clear();
        if (row == null) {
            focus();
            return;
        }
        FormalMeasure measure = row.value();
        Label heading = new Label(texts.code(measure.kind()));
        heading.setWrapText(true);
        heading.getStyleClass().add(Styles.HEADING);
        course.getChildren()
                .addAll(
                        heading,
                        PlanSheet.quiet(model.said(measure.kind())),
                        PlanSheet.quiet(measure.why().value()));
        FormPane first = model.stateOf(measure) == MeasureState.PROPOSED ? deciding() : lengthening(measure);
        course.getChildren().addAll(first.node(), ending().node());
        first.focusFirst();
    }

    private FormPane deciding() {
        return new FormPane(texts, model::decide)
                .date("plan.measure.decided-on", model.decidedOn)
                .date("plan.measure.starts-on", model.startsOn)
                .optionalDate("plan.measure.ends-on", model.endsOn)
                .actions(buttons.main("plan.measure.decide", model::decide));
    }

    private FormPane lengthening(FormalMeasure measure) {
        boolean pending =
                measure.decision().filter(FormalMeasure.Decision::appeal).isPresent();
        return new FormPane(texts, model::extend)
                .optionalDate("plan.measure.extended-to", model.extendedTo)
                .actions(
                        buttons.main("plan.measure.extend", model::extend),
                        buttons.plain(pending ? "plan.measure.no-appeal" : "plan.measure.appeal", model::appeal));
    }

    private FormPane ending() {
        return new FormPane(texts, model::end)
                .area("plan.measure.end-why", model.endWhy, area -> area.rows(1, 4))
                .actions(
                        buttons.plain("plan.measure.end", model::end),
                        buttons.plain("plan.measure.leave", model::leave));
    }
}
