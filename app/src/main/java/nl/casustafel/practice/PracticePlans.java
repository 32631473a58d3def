package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.ApprovePlan;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.ProposePlan;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;

/// What the plans of practice cases say, and how the participants agree to them and look back.
final class PracticePlans {
    private final Setting setting;
    private final Stories stories;
    private final PracticeRooms.Table table;
    private final ProposePlan propose;
    private final ApprovePlan approve;
    private final AgreePlan agree;
    private final EvaluatePlan evaluate;
    private final FollowMeasure follow;

    PracticePlans(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        this.stories = setting.stories();
        this.table = setting.rooms().table();
        var door = setting.transactor();
        var team = setting.rooms().team();
        propose = new ProposePlan(door, table.plans(), proceed, team, setting.clock());
        approve = new ApprovePlan(door, table.plans(), table.cases(), proceed, team, setting.clock());
        agree = new AgreePlan(
                door, new AgreePlan.Store(table.plans(), table.planReads()), proceed, team, setting.clock());
        follow = new FollowMeasure(door, table.measures(), proceed, setting.clock());
        evaluate = new EvaluatePlan(door, table.plans(), proceed, setting.clock());
    }

    AgreePlan agree() {
        return agree;
    }

    /// A measure was proposed, and the authority took it on `day`.
    void measure(CaseId id, MeasureKind kind, LocalDate day) {
        FormalMeasure proposed = value(follow.propose(holder(), id, kind, stories.text("maatregel", 0)));
        value(follow.decided(holder(), proposed.id(), 1, new FollowMeasure.Decided(day, day, Optional.empty())));
    }

    PlanContent content(Report report, int version) {
        int first = report.index() + version;
        return new PlanContent(
                setting.clock().today().plusDays(PracticeCases.DAYS_PER_PLAN),
                List.of(onTheRisk(report, first), onALife(report, first), onALife(report, first + 1)),
                sections(),
                List.of(scenario(ScenarioKind.DEPARTURE, "vertrek"), scenario(ScenarioKind.ESCALATION, "escalatie")));
    }

    private Goal onTheRisk(Report report, int n) {
        return new Goal(
                Optional.empty(),
                stories.text("risico", n),
                Optional.of(stories.text("maatstaf", 0)),
                Optional.of(stories.text("begin", n)),
                List.of(
                        intervention(report, n, InterventionKind.CONVERSATION, stories.text("interventie", 3)),
                        intervention(
                                report, n + 1, InterventionKind.IDEOLOGICAL_GUIDANCE, stories.text("begeleiding", 0))));
    }

    private Goal onALife(Report report, int n) {
        List<LifeDomain> domains =
                List.of(LifeDomain.WORK_AND_SCHOOL, LifeDomain.FRIENDS, LifeDomain.FAMILY, LifeDomain.MIND);
        return new Goal(
                Optional.of(domains.get(n % domains.size())),
                stories.text("doel", n),
                Optional.of(stories.text("maatstaf", 1)),
                Optional.of(stories.text("begin", n + 1)),
                List.of(intervention(report, 3 * n, InterventionKind.MENTOR, stories.text("interventie", n))));
    }

    private Intervention intervention(Report report, int n, InterventionKind kind, LongText text) {
        Organisation responsible = switch (n % 3) {
            case 0 -> setting.team().executiveOf(report.town());
            case 1 -> setting.team().police;
            default -> setting.team().probation;
        };
        return new Intervention(
                text,
                Intervention.Nature.of(kind),
                n % 4 == 3 ? Frame.DRANG : Frame.VOLUNTARY,
                responsible.id(),
                Optional.of(StatutoryTask.of(responsible.kind(), kind).getFirst()),
                n % 2 == 0 ? Optional.of(stories.title("uitvoerder", n)) : Optional.empty(),
                new Intervention.Span(
                        Optional.of(setting.clock().today()),
                        Optional.of(setting.clock().today().plusDays(60))),
                Optional.empty());
    }

    private Map<PlanSection, LongText> sections() {
        return Map.of(
                PlanSection.COORDINATION, stories.text("coordinatie", 0),
                PlanSection.SAFETY, stories.text("veiligheid", 0),
                PlanSection.INFORMATION, stories.text("informatie", 0),
                PlanSection.EXIT_CRITERIA, stories.text("einddoel", 0),
                PlanSection.AFTERCARE, stories.text("nazorg", 0));
    }

    private PlanScenario scenario(ScenarioKind kind, String name) {
        return new PlanScenario(
                kind,
                stories.text(name + "-teken", 0),
                stories.text(name + "-actie", 0),
                stories.text(name + "-bellen", 0));
    }

    /// What is carried out is looked back on, where something is.
    void lookBack(CaseId id, int times) {
        latest(id).filter(found -> found.value().state() == PlanState.AGREED).ifPresent(found -> {
            PlanVersion version = found.value();
            Evaluation.Reached[] far = {
                Evaluation.Reached.PARTLY, Evaluation.Reached.REACHED, Evaluation.Reached.NOT_YET
            };
            value(evaluate.handle(
                    holder(),
                    version.id(),
                    found.version(),
                    new EvaluatePlan.Seen(
                            stories.text("terugblik", 0),
                            IntStream.rangeClosed(1, version.content().goals().size())
                                    .mapToObj(goal -> new Evaluation.Effect(
                                            goal,
                                            Evaluation.Effect.OF_THE_GOAL,
                                            far[(goal + times) % far.length],
                                            stories.text("effect", goal + times)))
                                    .toList(),
                            Optional.of(stories.text("terugblik", 0)))));
        });
    }

    /// Laid before the participants, signed by who answers for something, and agreed.
    void agreeTogether(CaseId id, PlanVersionId version) {
        value(propose.handle(holder(), version, latest(id).orElseThrow().version()));
        Versioned<PlanVersion> proposed = latest(id).orElseThrow();
        Set<Organisation.Key> answering = proposed.value()
                .content()
                .interventions()
                .map(Intervention::responsible)
                .collect(Collectors.toSet());
        answering.forEach(organisation ->
                value(approve.handle(holder(), version, organisation, Signing.by(voice(organisation)))));
        value(agree.handle(holder(), version, proposed.version()));
    }

    private TeamPerson voice(Organisation.Key organisation) {
        return setting.team().everyone().stream()
                .filter(person -> person.organisation().id().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Versioned<PlanVersion>> latest(CaseId id) {
        return setting.transactor()
                .read(holder(), Purpose.RUN_CASE, tx -> table.planReads().latest(tx, holder(), id));
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }
}
