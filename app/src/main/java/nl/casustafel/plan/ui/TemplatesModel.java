package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.KeepTemplate;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanTemplate;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;

/// What a team keeps for other plans: the plan of this case is kept as a template, or a template is added to
/// it. FX thread only.
final class TemplatesModel {
    final Choice<PlanTemplate> template =
            new Choice<>(List.of(), one -> one.name().value());
    final Field<ShortText> name = Field.line();

    private final CaseId caseFile;
    private final PlanModel plan;
    private final PlanSeat seat;
    private final PlanActs.Templates acts;
    private final PlanDesk desk;

    TemplatesModel(CaseId caseFile, PlanModel plan, PlanSeat seat, PlanActs.Templates acts, PlanDesk desk) {
        this.caseFile = caseFile;
        this.plan = plan;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    void load() {
        desk.background()
                .store(() -> seat.read(Purpose.RUN_CASE, tx -> acts.all().all(tx)))
                .then(template::offer);
    }

    /// What is stored of the plan, as a template.
    void keep() {
        name.reveal()
                .ifPresent(called -> plan.ask(
                        () -> acts.keep().keep(seat.actor(), new KeepTemplate.Wish(caseFile, called)),
                        "plan.template.kept",
                        () -> {
                            name.clear();
                            load();
                        }));
    }

    void drop() {
        template.reveal()
                .ifPresent(chosen ->
                        plan.ask(() -> acts.keep().drop(seat.actor(), chosen.id()), "plan.template.dropped", () -> {
                            template.clear();
                            load();
                        }));
    }

    /// The plan with the chosen template: its interventions under the goal in the form, its scenarios beside
    /// those that are there. Empty where that cannot be, which is then said at the field.
    Optional<PlanContent> into(PlanContent content, int goal) {
        Optional<PlanTemplate> chosen = template.reveal();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<PlanTemplate.Step> steps = chosen.get().steps();
        if (!steps.isEmpty() && goal >= content.goals().size()) {
            template.refuse(new Problem("problem.plan.template-goal"));
            return Optional.empty();
        }
        List<Intervention> added = steps.stream()
                .flatMap(step -> responsible(step.participant(), content).map(step::by).stream())
                .toList();
        if (added.size() < steps.size()) {
            template.refuse(new Problem("problem.plan.template-participant"));
            return Optional.empty();
        }
        List<Goal> goals = new ArrayList<>(content.goals());
        if (!added.isEmpty()) {
            Goal held = goals.get(goal);
            goals.set(
                    goal,
                    held.with(Stream.concat(held.interventions().stream(), added.stream())
                            .toList()));
        }
        List<PlanScenario> scenarios = Stream.concat(content.scenarios().stream(), chosen.get().scenarios().stream())
                .toList();
        return Optional.of(content.withGoals(goals).withScenarios(scenarios));
    }

    /// One that is in this plan already first, then one of the own place.
    private Optional<Organisation> responsible(OrganisationKind kind, PlanContent content) {
        List<Organisation.Key> used =
                content.interventions().map(Intervention::responsible).toList();
        List<Organisation> fitting =
                plan.organisations().stream().filter(one -> one.kind() == kind).toList();
        return fitting.stream()
                .filter(one -> used.contains(one.id()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }
}
