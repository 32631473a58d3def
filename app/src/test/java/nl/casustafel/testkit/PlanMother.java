package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.ApprovePlan;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.EndPlan;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.ProposePlan;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;

/// Plans for tests, made through the use cases by the file holder.
public final class PlanMother {
    public final WeighingMother table;
    public final JooqPlans plans = new JooqPlans();
    public final DraftPlan draft;
    public final ProposePlan propose;
    public final ApprovePlan approve;
    public final AgreePlan agree;
    public final EvaluatePlan evaluate;
    public final EndPlan end;

    public PlanMother(WeighingMother table) {
        this.table = table;
        var door = table.vault.transactor();
        var clock = table.vault.clock;
        var team = table.team.team;
        draft = new DraftPlan(door, plans, table.proceed, team, clock);
        propose = new ProposePlan(door, plans, table.proceed, team, clock);
        approve = new ApprovePlan(door, plans, table.cases, table.proceed, team, clock);
        agree = new AgreePlan(door, new AgreePlan.Store(plans, plans), table.proceed, team, clock);
        evaluate = new EvaluatePlan(door, plans, table.proceed, clock);
        end = new EndPlan(door, plans, table.proceed, clock);
    }

    public Actor holder() {
        return table.recorder();
    }

    /// With everything a plan can say; the probation answers for its interventions.
    public PlanContent whole() {
        return new PlanContent(
                table.vault.clock.today().plusMonths(3),
                List.of(
                        new Goal(
                                Optional.empty(),
                                LongText.of("Hij neemt afstand van geweld."),
                                Optional.of(LongText.of("Geen meldingen in twee maanden.")),
                                Optional.of(LongText.of("Deelt elke week haatberichten.")),
                                List.of(intervention(table.team.probationOffice, StatutoryTask.PROBATION_TASK))),
                        new Goal(
                                Optional.of(LifeDomain.WORK_AND_SCHOOL),
                                LongText.of("Hij gaat weer alle dagen naar school."),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(intervention(table.team.probationOffice, StatutoryTask.PROBATION_EXECUTION)))),
                Map.of(
                        PlanSection.INFORMATION, LongText.of("De dossierhouder vertelt het hem deze week."),
                        PlanSection.EXIT_CRITERIA, LongText.of("Een half jaar niets zorgelijks.")),
                List.of(new PlanScenario(
                        ScenarioKind.DEPARTURE,
                        LongText.of("Neemt afscheid."),
                        LongText.of("Bel de ouders."),
                        LongText.of("Wie het ziet belt de politie."))));
    }

    public Intervention intervention(Organisation responsible, StatutoryTask task) {
        LocalDate today = table.vault.clock.today();
        return new Intervention(
                LongText.of("Begeleiding door een mentor."),
                Intervention.Nature.of(InterventionKind.MENTOR),
                Frame.VOLUNTARY,
                responsible.id(),
                Optional.of(task),
                Optional.of(ShortText.of("Strandcollege")),
                new Intervention.Span(Optional.of(today), Optional.of(today.plusMonths(1))),
                Optional.of(LongText.of("Hij komt.")));
    }

    public PlanVersionId concept(CaseId id) {
        return done(draft.handle(holder(), id, DraftPlan.NO_CONCEPT, whole()));
    }

    public PlanVersionId proposed(CaseId id) {
        PlanVersionId concept = concept(id);
        return done(propose.handle(holder(), concept, row(id).version()));
    }

    public Outcome<PlanVersionId, PlanRefusal> approve(PlanVersionId id, TeamPerson person) {
        return approve.handle(holder(), id, person.organisation().id(), WeighingMother.signature(person));
    }

    /// Proposed, signed by the probation, and agreed.
    public PlanVersionId agreed(CaseId id) {
        PlanVersionId proposed = proposed(id);
        done(approve(proposed, table.team.participant));
        return done(agree.handle(holder(), proposed, row(id).version()));
    }

    /// The newest version looked back on, with an effect for each of its goals.
    public PlanVersionId evaluated(CaseId id) {
        PlanVersion carriedOut = row(id).value();
        return done(evaluate.handle(
                holder(),
                carriedOut.id(),
                row(id).version(),
                new EvaluatePlan.Seen(
                        LongText.of("Het is nog nodig."),
                        IntStream.rangeClosed(1, carriedOut.content().goals().size())
                                .mapToObj(goal -> new Evaluation.Effect(
                                        goal,
                                        Evaluation.Effect.OF_THE_GOAL,
                                        Evaluation.Reached.PARTLY,
                                        LongText.of("Het gaat beter.")))
                                .toList(),
                        Optional.of(LongText.of("Er is veel veranderd.")))));
    }

    public Versioned<PlanVersion> row(CaseId id) {
        return table.vault.read(tx -> plans.latest(tx, holder(), id)).orElseThrow();
    }
}
