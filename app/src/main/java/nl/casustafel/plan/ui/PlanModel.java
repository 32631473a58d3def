package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// The plan of one case: a concept to write in, or the version that was agreed. The form writes the first
/// goal and its first intervention; what a plan holds beside these is kept as it is. FX thread only.
final class PlanModel {
    final Field<LongText> goal = Field.paragraphs();
    final Field<LongText> intervention = Field.paragraphs();
    final Choice<Frame> frame;
    final Choice<Organisation> responsible =
            new Choice<>(List.of(), one -> one.name().value());
    final Field<Optional<ShortText>> executor = Field.line().optional();
    final Field<Optional<LocalDate>> due;
    final Field<LocalDate> review;

    private final CaseId caseFile;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final FormDraft draft;
    private final List<Organisation> organisations = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Versioned<PlanVersion>> latest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    private record Read(Optional<Versioned<PlanVersion>> latest, List<Organisation> organisations) {}

    PlanModel(CaseId caseFile, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        DateReading ahead = new DateReading(seat.clock(), Lean.AHEAD);
        this.frame = Choice.of(Frame.class, desk.texts());
        this.due = Field.date(ahead, desk.texts()).optional();
        this.review = Field.date(ahead, desk.texts());
        this.draft = new FormDraft(desk.drafting(), "plan-" + caseFile.value())
                .with("goal", goal)
                .with("intervention", intervention)
                .with("frame", frame)
                .with("responsible", responsible, one -> one.id().value().toString())
                .with("executor", executor)
                .with("due", due)
                .with("review", review);
    }

    /// The newest version; null while there is none, or before it was read.
    ReadOnlyObjectProperty<@Nullable Versioned<PlanVersion>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// Whether the form stands: there is a concept, no plan yet, or a next version was begun.
    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Reads the plan; what was typed earlier and not saved comes back into the form.
    void open() {
        read(read -> {
            show(read);
            draft.restore(() -> writing.set(true));
        });
    }

    void load() {
        read(this::show);
    }

    /// Keeps what is typed, where something is.
    void flush() {
        draft.flush();
    }

    /// Begins a next version from what was agreed.
    void newVersion() {
        writing.set(true);
        notice.set(null);
    }

    void save() {
        content().ifPresent(content -> kept(content, "plan.saved", () -> {}));
    }

    /// Saves what is typed and agrees it.
    void agree() {
        content().ifPresent(content -> kept(content, "plan.saved", this::agreeConcept));
    }

    /// The name of who answers for an intervention.
    String nameOf(Organisation.Key key) {
        return organisations.stream()
                .filter(one -> one.id().equals(key))
                .map(one -> one.name().value())
                .findFirst()
                .orElse("");
    }

    private void read(Consumer<Read> then) {
        desk.background()
                .store(() -> seat.read(
                        Purpose.RUN_CASE,
                        tx -> new Read(
                                acts.plans().latest(tx, seat.actor(), caseFile),
                                seat.team().organisations(tx))))
                .then(then);
    }

    private void show(Read read) {
        organisations.clear();
        organisations.addAll(read.organisations());
        responsible.offer(read.organisations().stream()
                .filter(one -> one.kind().standingParticipant())
                .toList());
        boolean other = !read.latest().map(Versioned::version).equals(version());
        latest.set(read.latest().orElse(null));
        if (other) {
            read.latest().map(found -> found.value().content()).ifPresent(this::fill);
        }
        if (concept().isPresent() || read.latest().isEmpty()) {
            writing.set(true);
        }
    }

    private Optional<Integer> version() {
        return Optional.ofNullable(latest.get()).map(Versioned::version);
    }

    private void fill(PlanContent content) {
        fill(review, content.reviewOn());
        content.goals().stream().findFirst().ifPresent(first -> {
            fill(goal, first.text());
            first.interventions().stream().findFirst().ifPresent(this::fill);
        });
    }

    private void fill(Intervention first) {
        fill(intervention, first.text());
        fill(executor, first.executor());
        fill(due, first.due());
        fill(frame, first.frame());
        fill(
                responsible,
                organisations.stream()
                        .filter(one -> one.id().equals(first.responsible()))
                        .findFirst()
                        .orElse(null));
    }

    /// Shows what the store holds, except where a draft, or a person, has typed something else.
    private static <T> void fill(Field<T> field, T held) {
        String typed = field.dirty().get() ? field.typed().get() : "";
        field.show(held);
        if (!typed.isBlank()) {
            field.typed().set(typed);
        }
    }

    private static <T> void fill(Choice<T> choice, @Nullable T held) {
        T picked = choice.dirty().get() ? choice.chosen().get() : null;
        choice.show(held);
        if (picked != null) {
            choice.chosen().set(picked);
        }
    }

    private Optional<PlanContent> content() {
        Optional<LongText> goalText = goal.reveal();
        Optional<LongText> text = intervention.reveal();
        Optional<Frame> how = frame.reveal();
        Optional<Organisation> who = responsible.reveal();
        Optional<Optional<ShortText>> by = executor.reveal();
        Optional<Optional<LocalDate>> until = due.reveal();
        Optional<LocalDate> reviewOn = review.reveal();
        if (goalText.isEmpty() || text.isEmpty() || how.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        return by.flatMap(one -> until.flatMap(day -> reviewOn.map(looked -> with(
                looked,
                goalText.get(),
                new Intervention(text.get(), how.get(), who.get().id(), one, day)))));
    }

    private PlanContent with(LocalDate reviewOn, LongText goalText, Intervention first) {
        List<Goal> goals = Optional.ofNullable(latest.get())
                .map(found -> found.value().content().goals())
                .orElse(List.of());
        List<Intervention> interventions = new ArrayList<>(List.of(first));
        goals.stream()
                .findFirst()
                .ifPresent(goal -> goal.interventions().stream().skip(1).forEach(interventions::add));
        List<Goal> all = new ArrayList<>(List.of(new Goal(goalText, interventions)));
        goals.stream().skip(1).forEach(all::add);
        return new PlanContent(reviewOn, all);
    }

    private void kept(PlanContent content, String said, Runnable next) {
        int basedOn = concept().map(Versioned::version).orElse(DraftPlan.NO_CONCEPT);
        desk.background()
                .store(() -> {
                    Outcome<?, PlanRefusal> done = acts.draft().handle(seat.actor(), caseFile, basedOn, content);
                    return done;
                })
                .then(outcome -> {
                    if (said(outcome, said)) {
                        reloadThen(next);
                    }
                });
    }

    private void reloadThen(Runnable next) {
        saved();
        read(read -> {
            show(read);
            next.run();
        });
    }

    private void agreeConcept() {
        concept()
                .ifPresent(found -> desk.background()
                        .store(() ->
                                acts.agree().handle(seat.actor(), found.value().id(), found.version()))
                        .then(outcome -> {
                            if (said(outcome, "plan.agreed")) {
                                writing.set(false);
                                load();
                            }
                        }));
    }

    private Optional<Versioned<PlanVersion>> concept() {
        return Optional.ofNullable(latest.get()).filter(found -> found.value().state() == PlanState.CONCEPT);
    }

    private void saved() {
        List.of(goal, intervention, executor, due, review).forEach(Field::saved);
        frame.saved();
        responsible.saved();
        draft.drop();
    }

    /// Tells what came of an act, and whether it was done.
    private boolean said(Outcome<?, PlanRefusal> outcome, String key) {
        return switch (outcome) {
            case Outcome.Done<?, PlanRefusal> done -> {
                notice.set(Notice.done(desk.texts(), key));
                yield true;
            }
            case Outcome.Refused<?, PlanRefusal>(PlanRefusal refusal) -> {
                notice.set(Notice.refused(desk.texts(), refusal));
                yield false;
            }
        };
    }
}
