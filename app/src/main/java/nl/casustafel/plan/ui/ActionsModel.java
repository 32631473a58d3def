package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.Closing;
import nl.casustafel.plan.NewAction;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Actions of one case, or over all cases: the list, closing one, and agreeing a new one. FX thread only.
final class ActionsModel {
    final Choice<ActionScope> scope;
    final Choice<ActionState> end;
    final Field<Optional<LongText>> note = Field.paragraphs().optional();
    final Field<ShortText> what = Field.line();
    final Choice<TeamPerson> owner = new Choice<>(List.of(), one -> one.name().value());
    final Field<Optional<ShortText>> executor = Field.line().optional();
    final Field<LocalDate> due;

    private final Optional<CaseId> caseFile;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final ObservableList<ActionRow> rows = FXCollections.observableArrayList();
    private final ActionCourse course;
    private final ActionLine line;
    private final CalendarModel calendar;
    private final FormDraft adding;
    private Optional<FormDraft> closing = Optional.empty();
    private final ObjectProperty<@Nullable ActionRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    private record Read(List<ActionRow> rows, List<TeamPerson> people) {}

    /// @param caseFile whose actions; empty for those of all cases
    ActionsModel(Optional<CaseId> caseFile, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.caseFile = caseFile;
        this.calendar = new CalendarModel(seat, desk, acts.actions());
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        scope = Choice.of(ActionScope.class, desk.texts());
        scope.show(ActionScope.MINE);
        scope.chosen().addListener((_, _, _) -> load());
        end = new Choice<>(List.of(ActionState.DONE, ActionState.NOT_DONE, ActionState.LAPSED), desk.texts()::code);
        course = new ActionCourse(this, seat, acts, desk);
        due = Field.date(new DateReading(seat.clock(), Lean.AHEAD), desk.texts());
        line = new ActionLine(new ActionLine.Into(what, owner, due), desk.texts(), seat.clock());
        adding = new FormDraft(
                        desk.drafting(),
                        "action-new-"
                                + caseFile.map(id -> id.value().toString()).orElse("team"))
                .with("what", what)
                .with("owner", owner, one -> one.id().value().toString())
                .with("executor", executor)
                .with("due", due);
    }

    ActionCourse course() {
        return course;
    }

    ActionLine line() {
        return line;
    }

    /// The list as days in a calendar.
    CalendarModel calendar() {
        return calendar;
    }

    void saveCalendar() {
        calendar.save(shown());
    }

    /// To the case the chosen action is about.
    void goToCase() {
        ActionRow row = chosen.get();
        if (row != null) {
            row.action()
                    .value()
                    .agreed()
                    .origin()
                    .caseFile()
                    .ifPresent(id -> desk.navigator().go(desk.ways().caseFile(id)));
        }
    }

    boolean ofOneCase() {
        return caseFile.isPresent();
    }

    ObservableList<ActionRow> rows() {
        return rows;
    }

    /// The open action that is about to be closed; null while there is none.
    ObjectProperty<@Nullable ActionRow> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Reads the list; what was typed earlier and not saved comes back into the form.
    void open() {
        read(read -> {
            show(read);
            adding.restore(() -> {});
        });
    }

    void load() {
        read(this::show);
    }

    void flush() {
        adding.flush();
        closing.ifPresent(FormDraft::flush);
    }

    private void read(Consumer<Read> then) {
        desk.background()
                .store(() -> seat.read(
                        caseFile.isPresent() ? Purpose.RUN_CASE : Purpose.OVERVIEW,
                        tx -> new Read(read(tx), seat.team().people(tx))))
                .then(then);
    }

    private void show(Read read) {
        rows.setAll(read.rows());
        owner.offer(read.people());
        line.offer(read.people());
    }

    boolean overdue(ActionRow row) {
        return row.action().value().overdueOn(seat.clock().today());
    }

    /// Takes an open action to close, or one that was done or not done to judge its effect.
    void choose(ActionRow row) {
        ActionState state = row.action().value().state();
        if (state.open() || state == ActionState.DONE || state == ActionState.NOT_DONE) {
            closing.ifPresent(FormDraft::flush);
            end.clear();
            note.clear();
            FormDraft draft = new FormDraft(
                            desk.drafting(),
                            "action-end-" + row.action().value().id().value())
                    .with("end", end)
                    .with("note", note);
            draft.restore(() -> {});
            closing = Optional.of(draft);
            chosen.set(row);
        }
    }

    /// Something that becomes of the chosen action.
    @FunctionalInterface
    interface Course {
        Outcome<?, PlanRefusal> ask(ActionId id, int version);
    }

    void follow(String said, Course course) {
        ActionRow row = chosen.get();
        if (row != null) {
            desk.background()
                    .store(() -> {
                        Outcome<?, PlanRefusal> done = course.ask(
                                row.action().value().id(), row.action().version());
                        return done;
                    })
                    .then(outcome -> {
                        if (said(outcome, Notice.done(desk.texts(), said))) {
                            leave();
                            load();
                        }
                    });
        }
    }

    void leave() {
        closing.ifPresent(FormDraft::drop);
        closing = Optional.empty();
        chosen.set(null);
    }

    void close() {
        ActionRow row = chosen.get();
        Optional<ActionState> how = end.reveal();
        Optional<Optional<LongText>> why = note.reveal();
        if (row == null || how.isEmpty() || why.isEmpty()) {
            return;
        }
        Optional<Closing> closing = closing(how.get(), why.get());
        if (closing.isEmpty()) {
            note.refuse(new Problem("problem.plan.reason-missing"));
            return;
        }
        ActionItem action = row.action().value();
        desk.background()
                .store(() -> acts.closeAction()
                        .handle(seat.actor(), action.id(), row.action().version(), closing.get()))
                .then(outcome -> {
                    if (said(outcome, Notice.done(desk.texts(), "plan.action.closed", action.number()))) {
                        leave();
                        load();
                    }
                });
    }

    void add() {
        Optional<ShortText> text = what.reveal();
        Optional<TeamPerson> who = owner.reveal();
        Optional<Optional<ShortText>> by = executor.reveal();
        Optional<LocalDate> day = due.reveal();
        if (text.isEmpty() || who.isEmpty() || by.isEmpty() || day.isEmpty()) {
            return;
        }
        ActionOrigin origin = caseFile.map(ActionOrigin::of).orElseGet(ActionOrigin::ofTeam);
        NewAction agreed = new NewAction(origin, text.get(), who.get().id(), by.get(), day.get());
        desk.background()
                .store(() -> acts.agreeAction().handle(seat.actor(), agreed))
                .then(outcome -> {
                    if (said(outcome, Notice.done(desk.texts(), "plan.action.added"))) {
                        line.line.clear();
                        what.clear();
                        owner.clear();
                        executor.clear();
                        due.clear();
                        adding.drop();
                        load();
                    }
                });
    }

    private List<ActionRow> read(Tx tx) {
        if (caseFile.isPresent()) {
            return acts.actions().of(tx, seat.actor(), caseFile.get());
        }
        return shown().read(acts.actions(), tx, seat.actor(), seat.clock().today());
    }

    private ActionScope shown() {
        ActionScope shown = scope.chosen().get();
        return shown == null ? ActionScope.MINE : shown;
    }

    /// Empty where a reason is needed and not given.
    private static Optional<Closing> closing(ActionState how, Optional<LongText> why) {
        return switch (how) {
            case NOT_DONE -> why.map(Closing.NotDone::new);
            case LAPSED -> why.map(Closing.Lapsed::new);
            case AGREED, IN_PROGRESS, BLOCKED, EFFECT_JUDGED, DONE -> Optional.of(new Closing.Done(why));
        };
    }

    private boolean said(Outcome<?, PlanRefusal> outcome, Notice done) {
        return switch (outcome) {
            case Outcome.Done<?, PlanRefusal> _ -> {
                notice.set(done);
                yield true;
            }
            case Outcome.Refused<?, PlanRefusal>(PlanRefusal refusal) -> {
                notice.set(Notice.refused(desk.texts(), refusal));
                yield false;
            }
        };
    }
}
