package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionField;
import nl.casustafel.plan.Approach;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One goal with one intervention towards it, being written. FX thread only.
final class GoalModel {
    final Choice<Optional<LifeDomain>> about;
    final Field<LongText> goal = Field.paragraphs();
    final Field<Optional<LongText>> indicator = Field.paragraphs().optional();
    final Field<Optional<LongText>> baseline = Field.paragraphs().optional();
    final Choice<InterventionKind> kind;
    final Field<LongText> intervention = Field.paragraphs();
    final Choice<ActionField> field;
    final Choice<Approach> approach;
    final Choice<Frame> frame;
    final Choice<Organisation> responsible =
            new Choice<>(List.of(), one -> one.name().value());
    final Choice<StatutoryTask> task;
    final Field<Optional<ShortText>> executor = Field.line().optional();
    final Field<Optional<LocalDate>> start;
    final Field<Optional<LocalDate>> due;
    final Field<Optional<LongText>> works = Field.paragraphs().optional();

    private final FormDraft draft;
    private List<Organisation> organisations = List.of();
    private Spot spot = Spot.FIRST;

    /// Which goal, and which of its interventions; past the end for a new one.
    record Spot(int goal, int intervention) {
        static final Spot FIRST = new Spot(0, 0);
    }

    GoalModel(PlanDesk desk, PlanSeat seat, String place) {
        Texts texts = desk.texts();
        DateReading ahead = new DateReading(seat.clock(), Lean.AHEAD);
        about = new Choice<>(
                Stream.concat(
                                Stream.of(Optional.<LifeDomain>empty()),
                                Stream.of(LifeDomain.values()).map(Optional::of))
                        .toList(),
                one -> one.map(texts::code).orElseGet(() -> texts.get("plan.goal.risk")));
        kind = Choice.of(InterventionKind.class, texts);
        field = Choice.of(ActionField.class, texts);
        approach = Choice.of(Approach.class, texts);
        frame = Choice.of(Frame.class, texts);
        task = new Choice<>(List.of(), texts::code);
        start = Field.date(ahead, texts).optional();
        due = Field.date(ahead, texts).optional();
        kind.chosen().addListener((_, _, chosen) -> usual(chosen));
        responsible.chosen().addListener((_, _, _) -> offerTasks());
        draft = new FormDraft(desk.drafting(), place)
                .with("about", about, one -> one.map(Enum::name).orElse(""))
                .with("goal", goal)
                .with("indicator", indicator)
                .with("baseline", baseline)
                .with("kind", kind)
                .with("intervention", intervention)
                .with("field", field)
                .with("approach", approach)
                .with("frame", frame)
                .with("responsible", responsible, one -> one.id().value().toString())
                .with("task", task)
                .with("executor", executor)
                .with("start", start)
                .with("due", due)
                .with("works", works);
    }

    /// As the catalogue has it; whoever thinks otherwise picks otherwise.
    private void usual(@Nullable InterventionKind chosen) {
        if (chosen != null) {
            field.chosen().set(chosen.field());
            approach.chosen().set(chosen.approach());
            offerTasks();
        }
    }

    /// The tasks of who answers for it, the plainest first and picked (W-B1).
    private void offerTasks() {
        Organisation who = responsible.chosen().get();
        InterventionKind what = kind.chosen().get();
        if (who == null) {
            task.offer(List.of());
            return;
        }
        List<StatutoryTask> all =
                new ArrayList<>(StatutoryTask.of(who.kind(), what == null ? InterventionKind.OTHER : what));
        StatutoryTask.of(who.kind()).stream().filter(one -> !all.contains(one)).forEach(all::add);
        task.offer(all);
        if (task.chosen().get() == null && !all.isEmpty()) {
            task.chosen().set(all.getFirst());
        }
    }

    void offer(List<Organisation> known) {
        organisations = known;
        responsible.offer(
                known.stream().filter(one -> one.kind().standingParticipant()).toList());
    }

    void restore(Runnable found) {
        draft.restore(found);
    }

    void flush() {
        draft.flush();
    }

    Spot spot() {
        return spot;
    }

    /// Takes another part of the plan into the form; what was typed and not saved is kept as it is typed
    /// where it is the same part.
    void show(PlanContent content, Spot chosen) {
        boolean other = !chosen.equals(spot);
        spot = chosen;
        if (other) {
            clear();
        }
        if (chosen.goal() < content.goals().size()) {
            Goal held = content.goals().get(chosen.goal());
            show(held);
            if (chosen.intervention() < held.interventions().size()) {
                show(held.interventions().get(chosen.intervention()));
            }
        }
    }

    private void show(Goal held) {
        Held.show(about, held.domain());
        Held.show(goal, held.text());
        Held.show(indicator, held.indicator());
        Held.show(baseline, held.baseline());
    }

    private void show(Intervention held) {
        Held.show(kind, held.nature().kind());
        Held.show(intervention, held.text());
        Held.show(field, held.nature().field());
        Held.show(approach, held.nature().approach());
        Held.show(frame, held.frame());
        Held.show(
                responsible,
                organisations.stream()
                        .filter(one -> one.id().equals(held.responsible()))
                        .findFirst()
                        .orElse(null));
        Held.show(task, held.task().orElse(null));
        Held.show(executor, held.executor());
        Held.show(start, held.span().start());
        Held.show(due, held.span().due());
        Held.show(works, held.indicator());
    }

    private void clear() {
        List.of(goal, indicator, baseline, intervention, executor, start, due, works)
                .forEach(Field::clear);
        List.of(about, kind, field, approach, frame, responsible, task).forEach(Choice::clear);
        draft.drop();
    }

    void saved() {
        List.of(goal, indicator, baseline, intervention, executor, start, due, works)
                .forEach(Field::saved);
        List.of(about, kind, field, approach, frame, responsible, task).forEach(Choice::saved);
        draft.drop();
    }

    /// The plan with what is typed in its place; empty where something is missing, which is then shown.
    Optional<PlanContent> into(PlanContent content) {
        Optional<Intervention> one = typedIntervention();
        Optional<Goal> typed = typedGoal();
        if (one.isEmpty() || typed.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> goals = new ArrayList<>(content.goals());
        List<Intervention> interventions = new ArrayList<>(
                spot.goal() < goals.size() ? goals.get(spot.goal()).interventions() : List.of());
        put(interventions, spot.intervention(), one.get());
        put(goals, spot.goal(), typed.get().with(interventions));
        return Optional.of(content.withGoals(goals));
    }

    private static <T> void put(List<T> list, int at, T value) {
        if (at < list.size()) {
            list.set(at, value);
        } else {
            list.add(value);
        }
    }

    private Optional<Goal> typedGoal() {
        Optional<Optional<LifeDomain>> what = about.reveal();
        Optional<LongText> text = goal.reveal();
        Optional<Optional<LongText>> seenBy = indicator.reveal();
        Optional<Optional<LongText>> now = baseline.reveal();
        return what.flatMap(domain -> text.flatMap(words ->
                seenBy.flatMap(sign -> now.map(base -> new Goal(domain, words, sign, base, List.of())))));
    }

    private Optional<Intervention> typedIntervention() {
        Optional<Intervention.Nature> nature = typedNature();
        Optional<LongText> text = intervention.reveal();
        Optional<Frame> how = frame.reveal();
        Optional<Organisation> who = responsible.reveal();
        Optional<Optional<ShortText>> by = executor.reveal();
        Optional<Optional<LocalDate>> from = start.reveal();
        Optional<Optional<LocalDate>> until = due.reveal();
        Optional<Optional<LongText>> sign = works.reveal();
        if (nature.isEmpty() || text.isEmpty() || how.isEmpty() || who.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return from.flatMap(first -> until.flatMap(last -> sign.map(seenBy -> new Intervention(
                text.get(),
                nature.get(),
                how.get(),
                who.get().id(),
                Optional.ofNullable(task.chosen().get()),
                by.get(),
                new Intervention.Span(first, last),
                seenBy))));
    }

    private Optional<Intervention.Nature> typedNature() {
        Optional<InterventionKind> what = kind.reveal();
        Optional<ActionField> where = field.reveal();
        Optional<Approach> how = approach.reveal();
        return what.flatMap(one -> where.flatMap(in -> how.map(by -> new Intervention.Nature(one, in, by))));
    }
}
