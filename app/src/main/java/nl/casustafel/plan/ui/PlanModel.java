package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.ReviewTerms;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The plan of one case: a concept to write in, or the version that lies before the participants or was
/// agreed. The forms write one goal, one intervention and one scenario at a time; what the plan holds beside
/// these is kept as it is. FX thread only.
final class PlanModel {
    final GoalModel goals;
    final SectionsModel sections;
    final ScenarioModel scenario;
    final StepsModel steps;

    private final CaseId caseFile;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<TeamPerson> people = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Versioned<PlanVersion>> latest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PlanVersion>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Evaluation> evaluation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private PlanContent content;
    /// Until a review, where nobody says otherwise (team policy; the act names no term).
    private int monthsToReview;

    private record Read(
            Optional<Versioned<PlanVersion>> latest,
            List<PlanVersion> versions,
            Optional<Evaluation> evaluation,
            List<Organisation> organisations,
            List<TeamPerson> people,
            int monthsToReview) {}

    PlanModel(CaseId caseFile, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.monthsToReview = ReviewTerms.DEFAULT.planMonths();
        String place = "plan-" + caseFile.value();
        this.content = new PlanContent(seat.clock().today().plusMonths(monthsToReview), List.of());
        this.goals = new GoalModel(desk, seat, place);
        this.sections = new SectionsModel(desk, seat, place + "-sections");
        this.scenario = new ScenarioModel(desk, place + "-scenario");
        this.steps = new StepsModel(this, seat, acts, desk);
    }

    /// The newest version; null while there is none, or before it was read.
    ReadOnlyObjectProperty<@Nullable Versioned<PlanVersion>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// All of them, oldest first.
    ReadOnlyObjectProperty<List<PlanVersion>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// What was seen when the newest version was looked back on.
    ReadOnlyObjectProperty<@Nullable Evaluation> evaluation() {
        return evaluation.getReadOnlyProperty();
    }

    /// Whether the form stands: there is a concept, no plan yet, or a next version was begun.
    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What the plan says so far, without what is typed and not saved.
    PlanContent content() {
        return content;
    }

    List<TeamPerson> people() {
        return List.copyOf(people);
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations);
    }

    /// Reads the plan; what was typed earlier and not saved comes back into the form.
    void open() {
        read(read -> {
            show(read);
            goals.restore(() -> writing.set(true));
            sections.restore(() -> {});
            scenario.restore(() -> {});
        });
    }

    void load() {
        read(this::show);
    }

    /// Keeps what is typed, where something is.
    void flush() {
        goals.flush();
        sections.flush();
        scenario.flush();
        steps.flush();
    }

    /// Begins a next version from what was agreed. A review that is past is put off.
    void newVersion() {
        if (!content.reviewOn().isAfter(seat.clock().today())) {
            content = content.withSections(seat.clock().today().plusMonths(monthsToReview), content.sections());
            sections.show(content);
        }
        writing.set(true);
        notice.set(null);
    }

    void save() {
        save(() -> {});
    }

    /// Saves what is typed, and goes on with `next` where that was done.
    void save(Runnable next) {
        typed().ifPresent(said -> keep(said, next));
    }

    /// Takes another goal and intervention into the form; past the end begins a new one.
    void write(GoalModel.Spot spot) {
        goals.show(content, spot);
    }

    void writeScenario(int at) {
        scenario.show(content, at);
    }

    /// Takes the intervention in the form out of the plan, and with the last one its goal.
    void removeIntervention() {
        GoalModel.Spot spot = goals.spot();
        if (spot.goal() >= content.goals().size()) {
            return;
        }
        List<Goal> all = new ArrayList<>(content.goals());
        Goal goal = all.get(spot.goal());
        List<Intervention> left = new ArrayList<>(goal.interventions());
        if (spot.intervention() < left.size()) {
            left.remove(spot.intervention());
        }
        if (left.isEmpty()) {
            all.remove(spot.goal());
        } else {
            all.set(spot.goal(), goal.with(left));
        }
        goals.saved();
        keep(content.withGoals(all), () -> goals.show(content, GoalModel.Spot.FIRST));
    }

    void removeScenario() {
        if (scenario.at() < content.scenarios().size()) {
            List<PlanScenario> left = new ArrayList<>(content.scenarios());
            left.remove(scenario.at());
            scenario.saved();
            keep(content.withScenarios(left), () -> writeScenario(0));
        }
    }

    /// The name of who answers for an intervention.
    String nameOf(Organisation.Key key) {
        return organisations.stream()
                .filter(one -> one.id().equals(key))
                .map(one -> one.name().value())
                .findFirst()
                .orElse("");
    }

    String nameOf(PersonId key) {
        return people.stream()
                .filter(one -> one.id().equals(key))
                .map(one -> one.name().value())
                .findFirst()
                .orElse("");
    }

    private void read(Consumer<Read> then) {
        desk.background().store(() -> seat.read(Purpose.RUN_CASE, this::read)).then(then);
    }

    private Read read(Tx tx) {
        Optional<Versioned<PlanVersion>> newest = acts.plans().latest(tx, seat.actor(), caseFile);
        return new Read(
                newest,
                acts.plans().versions(tx, seat.actor(), caseFile),
                newest.flatMap(found ->
                        acts.plans().evaluation(tx, seat.actor(), found.value().id())),
                seat.team().organisations(tx),
                seat.team().everyone(tx),
                seat.team().settings(tx).reviews().planMonths());
    }

    private void show(Read read) {
        organisations.clear();
        organisations.addAll(read.organisations());
        people.clear();
        people.addAll(read.people());
        goals.offer(read.organisations());
        monthsToReview = read.monthsToReview();
        if (read.latest().isEmpty() && content.goals().isEmpty()) {
            content = content.withSections(seat.clock().today().plusMonths(monthsToReview), content.sections());
        }
        boolean other = !read.latest().map(Versioned::version).equals(version())
                || !read.latest().map(found -> found.value().id()).equals(id());
        read.latest().map(found -> found.value().content()).ifPresent(held -> content = held);
        evaluation.set(read.evaluation().orElse(null));
        versions.set(read.versions());
        latest.set(read.latest().orElse(null));
        if (other || read.latest().isEmpty()) {
            goals.show(content, goals.spot());
            sections.show(content);
            scenario.show(content, scenario.at());
        }
        steps.show();
        writing.set(concept().isPresent() || read.latest().isEmpty() || (writing.get() && maySucceed()));
    }

    /// Whether a next version may be begun from the newest.
    boolean maySucceed() {
        return state().filter(one -> one.holds() || one.ended()).isPresent();
    }

    Optional<PlanState> state() {
        return Optional.ofNullable(latest.get()).map(found -> found.value().state());
    }

    private Optional<Integer> version() {
        return Optional.ofNullable(latest.get()).map(Versioned::version);
    }

    private Optional<?> id() {
        return Optional.ofNullable(latest.get()).map(found -> found.value().id());
    }

    private Optional<PlanContent> typed() {
        boolean goalsLeft = goals.spot().goal() >= content.goals().size()
                && !content.goals().isEmpty()
                && goals.goal.typed().get().isBlank();
        Optional<PlanContent> withGoals = goalsLeft ? Optional.of(content) : goals.into(content);
        Optional<PlanContent> all = withGoals.flatMap(sections::into);
        return scenario.begun() ? all.flatMap(scenario::into) : all;
    }

    private void keep(PlanContent said, Runnable next) {
        int basedOn = concept().map(Versioned::version).orElse(DraftPlan.NO_CONCEPT);
        ask(() -> acts.draft().handle(seat.actor(), caseFile, basedOn, said), "plan.saved", () -> {
            goals.saved();
            sections.saved();
            scenario.saved();
            writing.set(true);
            read(read -> {
                show(read);
                next.run();
            });
        });
    }

    /// Acts on the store thread, and tells what came of it.
    void ask(Act act, String said, Runnable done) {
        desk.background().store(act::ask).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<?, PlanRefusal> _ -> {
                    notice.set(Notice.done(desk.texts(), said));
                    done.run();
                }
                case Outcome.Refused<?, PlanRefusal>(PlanRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    /// Something asked of the store.
    @FunctionalInterface
    interface Act {
        Outcome<?, PlanRefusal> ask();
    }

    private Optional<Versioned<PlanVersion>> concept() {
        return Optional.ofNullable(latest.get()).filter(found -> found.value().state() == PlanState.CONCEPT);
    }
}
