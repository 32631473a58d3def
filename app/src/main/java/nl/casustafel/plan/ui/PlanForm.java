package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.texts.Texts;

/// The form of a concept, in three sections from top to bottom: goals with what is done for them, what else
/// is agreed, and scenarios. A list above each form says what the plan holds; Enter takes one into the form.
final class PlanForm {
    private static final double ROWS = 150;

    private final PlanModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<PlanScenario> scenarios = FXCollections.observableArrayList();
    private final FormPane goals;
    private final FormPane scenario;
    private final VBox root = new VBox();

    /// One intervention with its goal, in the list.
    private record Line(GoalModel.Spot spot, Goal goal, Intervention intervention) {}

    PlanForm(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.goals = goals();
        this.scenario = scenario();
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        listed(table().node()),
                        goals.node(),
                        sections().node(),
                        listed(scenarioTable().node()),
                        scenario.node());
    }

    Parent node() {
        return root;
    }

    void focusFirst() {
        goals.focusFirst();
    }

    /// After the plan was read.
    void show() {
        List<Line> all = new ArrayList<>();
        List<Goal> held = model.content().goals();
        for (int i = 0; i < held.size(); i++) {
            for (int j = 0; j < held.get(i).interventions().size(); j++) {
                all.add(new Line(
                        new GoalModel.Spot(i, j),
                        held.get(i),
                        held.get(i).interventions().get(j)));
            }
        }
        lines.setAll(all);
        scenarios.setAll(model.content().scenarios());
    }

    private Node listed(Parent table) {
        if (table instanceof Region region) {
            region.setPrefHeight(ROWS);
        }
        return table;
    }

    private RowTable<Line> table() {
        return new RowTable<Line>(texts, "plan.goals", lines)
                .column(
                        "plan.goals.about",
                        1,
                        line -> line.goal().domain().map(texts::code).orElseGet(() -> texts.get("plan.goal.risk")))
                .column("plan.goals.goal", 2, line -> line.goal().text().value())
                .column(
                        "plan.goals.intervention",
                        2,
                        line -> line.intervention().text().value())
                .column(
                        "plan.goals.responsible",
                        1.2,
                        line -> model.nameOf(line.intervention().responsible()))
                .dateColumn(
                        "plan.goals.due", 0.8, line -> line.intervention().due().orElse(null))
                .onOpen(line -> write(line.spot()));
    }

    private void write(GoalModel.Spot spot) {
        model.write(spot);
        goals.focusFirst();
    }

    private FormPane goals() {
        GoalModel fields = model.goals;
        return new FormPane(texts, model::save)
                .heading("plan.section.goal")
                .choice("plan.goal.about", fields.about)
                .area("plan.goal", fields.goal, area -> area.rows(2, 6))
                .beside(line -> line.area("plan.goal.indicator", fields.indicator, area -> area.rows(1, 4))
                        .area("plan.goal.baseline", fields.baseline, area -> area.rows(1, 4)))
                .heading("plan.section.intervention")
                .choice("plan.kind", fields.kind)
                .area("plan.intervention", fields.intervention, area -> area.rows(2, 6))
                .beside(line ->
                        line.choice("plan.responsible", fields.responsible).choice("plan.task", fields.task))
                .radios("plan.frame", fields.frame)
                .beside(line -> line.choice("plan.field", fields.field).choice("plan.approach", fields.approach))
                .text("plan.executor", fields.executor)
                .beside(line -> line.optionalDate("plan.start", fields.start).optionalDate("plan.due", fields.due))
                .area("plan.works", fields.works, area -> area.rows(1, 4))
                .actions(
                        buttons.plain("plan.add-intervention", this::addIntervention),
                        buttons.plain("plan.add-goal", this::addGoal),
                        buttons.plain("plan.remove-intervention", model::removeIntervention));
    }

    /// What is typed is saved first, so that nothing gets lost between two goals.
    private void addGoal() {
        model.save(() -> write(new GoalModel.Spot(model.content().goals().size(), 0)));
    }

    private void addIntervention() {
        model.save(() -> {
            int goal = model.goals.spot().goal();
            write(new GoalModel.Spot(
                    goal, model.content().goals().get(goal).interventions().size()));
        });
    }

    private FormPane sections() {
        FormPane form = new FormPane(texts, model::save)
                .heading("plan.section.agreements")
                .date("plan.review", model.sections.review);
        for (PlanSection section : PlanSection.values()) {
            form.area(
                    "plan.section." + section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    model.sections.field(section),
                    area -> area.rows(2, 6));
        }
        return form;
    }

    private RowTable<PlanScenario> scenarioTable() {
        return new RowTable<PlanScenario>(texts, "plan.scenarios", scenarios)
                .column("plan.scenarios.kind", 1, one -> texts.code(one.kind()))
                .column("plan.scenarios.signs", 3, one -> one.earlySigns().value())
                .onOpen(one -> {
                    model.writeScenario(scenarios.indexOf(one));
                    scenario.focusFirst();
                });
    }

    private FormPane scenario() {
        ScenarioModel fields = model.scenario;
        return new FormPane(texts, model::save)
                .heading("plan.section.scenario")
                .choice("plan.scenario.kind", fields.kind)
                .area("plan.scenario.signs", fields.earlySigns, area -> area.rows(2, 6))
                .area("plan.scenario.first", fields.firstActions, area -> area.rows(2, 6))
                .area("plan.scenario.calls", fields.calls, area -> area.rows(2, 6))
                .actions(
                        buttons.plain("plan.add-scenario", this::addScenario),
                        buttons.plain("plan.remove-scenario", model::removeScenario));
    }

    private void addScenario() {
        model.save(() -> {
            model.writeScenario(model.content().scenarios().size());
            scenario.focusFirst();
        });
    }
}
