package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.identity.Recognised;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.GivenAnswer;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// One signal and the acts on it. One act at a time has its form open. What an act changed shows when
/// its event comes; that refreshes the page, so that the signal is logged as opened once. FX thread
/// only.
final class SignalModel {
    final AmendModel amend;
    final UrgentModel urgent;
    final FactEntry fact;
    final FactCorrection correction;
    final SplitModel split;
    final AnswerForm answer;
    final CitizenNumberModel number;
    final AddFilesModel adding;
    final ReporterModel reporter;
    final ExternalNumberModel external;
    final Field<LongText> reason = Field.paragraphs();
    final Choice<PreSortReason> code;
    final Choice<TeamPerson> second =
            new Choice<>(List.of(), person -> person.name().value());
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final AgendaDoor agenda;
    private final SignalId id;
    private final SignalPages pages;
    private final ReadOnlyObjectWrapper<@Nullable SignalPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SignalAct> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private Optional<FormDraft> draft = Optional.empty();

    SignalModel(SignalDesk desk, SignalSeat seat, SignalActs acts, AgendaDoor agenda, SignalId id) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.agenda = agenda;
        this.id = id;
        this.pages = new SignalPages(acts.reads(), seat.actor(), id);
        this.amend = new AmendModel(desk, seat, acts, id);
        this.urgent = new UrgentModel(desk, seat, acts.intake().urgent(), id);
        this.fact = new FactEntry(desk.texts(), seat.clock());
        this.correction = new FactCorrection(desk, seat, acts.facts(), id, notice::set);
        this.split = new SplitModel(desk, seat, acts.intake().split(), id);
        this.reporter = new ReporterModel(desk, seat, acts.reporter(), id);
        this.adding = new AddFilesModel(desk, seat, acts.files().add(), id);
        this.number = new CitizenNumberModel(desk, seat, acts.number(), id, this::tell);
        this.external = new ExternalNumberModel(desk, seat, acts.external(), id, this::tell);
        this.answer = new AnswerForm(desk.texts(), seat.clock());
        this.code = Choice.of(PreSortReason.class, desk.texts());
    }

    /// What is shown; null until it was read, and where it is not there for this person.
    ReadOnlyObjectProperty<@Nullable SignalPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The act whose form is open; null while none is.
    ReadOnlyObjectProperty<@Nullable SignalAct> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void tell(Notice told) {
        notice.set(told);
    }

    /// Reads the signal; once it is shown, this refreshes it and is no opening.
    void load() {
        boolean shown = page.get() != null;
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.TEST_SIGNAL, tx -> pages.read(tx, shown)))
                .then(this::show);
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> {
            if (event.signal().equals(id)) {
                load();
            }
        });
    }

    void flush() {
        amend.flush();
        correction.flush();
        draft.ifPresent(FormDraft::flush);
    }

    /// Shows a file inside the program.
    void look(Attachment file) {
        desk.navigator().go(new AttachmentPlace(id, file.id()));
    }

    LocalDate today() {
        return seat.clock().today();
    }

    List<SignalAct> possible() {
        SignalPage shown = page.get();
        return shown == null ? List.of() : SignalAct.possible(shown, seat.actor());
    }

    /// Whether the key of an act does something: what is fixed since the agenda says so when it is
    /// asked for.
    boolean answers(SignalAct act) {
        return possible().contains(act) || (act == SignalAct.AMEND && page.get() != null);
    }

    /// Opens the form of an act, or does it where it has none.
    void begin(SignalAct act) {
        flush();
        correction.putAside();
        draft = Optional.empty();
        notice.set(null);
        switch (act) {
            case AGENDA -> agenda.choose(id, this::notOnAgenda);
            case OUTSIDE -> agenda.weighOutside(id, this::notOnAgenda);
            case AMEND -> beginAmending();
            case CLOSE -> done(() -> acts.endings().close().handle(seat.actor(), id));
            case ANSWER, ADVICE -> {
                answer.begin(openTasks());
                open(act, answer::into);
            }
            case ADD_FACT -> {
                inherit();
                open(act, fact::into);
            }
            case URGENT -> open(act, urgent::into);
            case SPLIT ->
                Optional.ofNullable(page.get()).ifPresent(shown -> {
                    split.form.begin(shown);
                    open(act, split.form::into);
                });
            case PRE_SORT, WITHDRAW -> {
                reason.clear();
                code.clear();
                open(act, kept -> kept.with("reason", reason).with("code", code));
            }
        }
    }

    void cancel() {
        if (open.get() == SignalAct.AMEND) {
            amend.drop();
        }
        leave();
    }

    /// Leaves the form without dropping what was typed in it.
    void putAside() {
        flush();
        draft = Optional.empty();
        open.set(null);
    }

    /// Each act on a signal has its own draft.
    private void open(SignalAct act, UnaryOperator<FormDraft> parts) {
        FormDraft begun = parts.apply(
                new FormDraft(desk.drafting(), "signal-" + act.name().toLowerCase(Locale.ROOT) + "-" + id.value()));
        begun.restore(() -> notice.set(Notice.info(desk.texts(), "signal.page.restored")));
        draft = Optional.of(begun);
        open.set(act);
    }

    private void leave() {
        draft.ifPresent(FormDraft::drop);
        draft = Optional.empty();
        open.set(null);
    }

    /// T-S1: puts right what was entered.
    void saveAmended() {
        Optional<Recognised> who = amend.candidates.recognised();
        amend.reveal()
                .ifPresent(entry -> done(() -> amend.save(entry, who), () -> {
                    amend.drop();
                    leave();
                }));
    }

    void saveUrgent() {
        urgent.save(this::leave, notice::set);
    }

    void saveSplit() {
        split.save(this::leave, notice::set);
    }

    /// T-S2.
    void test(Fact tested, TestState result) {
        done(() -> acts.facts().test().handle(seat.actor(), id, Map.of(tested.id(), result)), () -> {});
    }

    /// How far a fact can be built on (DEC-4).
    void grade(GradeFacts.Step step) {
        done(() -> acts.facts().grade().handle(seat.actor(), id, step), () -> {});
    }

    /// Adds the fact and empties the line for the next one, which inherits date and contributor (DEC-4).
    void addFact(FactKind kind) {
        fact.reveal(kind).ifPresent(given -> {
            fact.text.clear();
            desk.background()
                    .store(() -> acts.facts().add().handle(seat.actor(), id, given))
                    .otherwise(() -> putBack(given))
                    .then(outcome -> {
                        switch (outcome) {
                            case Outcome.Done<Fact, SignalRefusal> added ->
                                notice.set(Notice.done(desk.texts(), "signal.page.fact.added"));
                            case Outcome.Refused<Fact, SignalRefusal>(SignalRefusal refusal) -> {
                                putBack(given);
                                refuse(refusal);
                            }
                        }
                    });
        });
    }

    private void putBack(NewFact given) {
        if (fact.text.typed().get().isBlank()) {
            fact.text.typed().set(given.text().value());
        }
    }

    void giveAnswer() {
        Optional<AnswerKind> which = answer.kind.reveal();
        Optional<GivenAnswer> given = answer.reveal();
        if (which.isPresent() && given.isPresent()) {
            done(() -> acts.answer().handle(seat.actor(), id, which.get(), given.get()));
        }
    }

    void giveAdvice() {
        answer.reveal().ifPresent(given -> done(() -> acts.endings().advise().handle(seat.actor(), id, given)));
    }

    void withdraw() {
        reason.reveal().ifPresent(why -> done(() -> acts.endings().withdraw().handle(seat.actor(), id, why)));
    }

    /// T-S3x, signed by a second person of the same organisation. Wipes `typed`.
    void preSort(TeamPerson who, char[] typed) {
        Optional<PreSortReason> why = code.reveal();
        Optional<LongText> text = reason.reveal();
        if (why.isEmpty() || text.isEmpty()) {
            Arrays.fill(typed, '\0');
            return;
        }
        Background background = desk.background();
        background
                .store(() -> seat.signatures().of(who.id()))
                .then(hand -> background
                        .work(() -> hand.sign(typed))
                        .then(proof -> proof.ifPresentOrElse(
                                signed -> done(() -> acts.endings()
                                        .preSort()
                                        .handle(seat.actor(), id, why.get(), text.get(), signed)),
                                () -> second.refuse(new Problem("problem.signal.signature")))));
    }

    private void beginAmending() {
        SignalPage shown = page.get();
        if (shown == null) {
            return;
        }
        SignalState state = shown.file().signal().state();
        if (!possible().contains(SignalAct.AMEND)) {
            refuse(state.amendable() ? SignalRefusal.Rule.NOT_ALLOWED : new SignalRefusal.Fixed(state));
            return;
        }
        amend.begin(shown, () -> {});
        open.set(SignalAct.AMEND);
    }

    /// What the agenda still asks for opens the form where it is filled in (T-S3).
    private void notOnAgenda(Refusal refusal) {
        if (refusal == SignalRefusal.Rule.SUBJECT_MISSING || refusal == SignalRefusal.Rule.MUNICIPALITY_MISSING) {
            open.set(null);
            begin(SignalAct.AMEND);
            amend.ask(refusal);
        } else if (refusal == SignalRefusal.Rule.NOTHING_REPORTED) {
            begin(SignalAct.ADD_FACT);
        }
        refuse(refusal);
    }

    private <T, R extends Refusal> void done(Supplier<Outcome<T, R>> act) {
        done(act, this::leave);
    }

    private <T, R extends Refusal> void done(Supplier<Outcome<T, R>> act, Runnable next) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, R> saved -> {
                    next.run();
                    notice.set(Notice.saved(desk.texts(), seat.clock().now()));
                }
                case Outcome.Refused<T, R>(R refusal) -> refuse(refusal);
            }
        });
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(desk.texts(), refusal));
    }

    private void show(Optional<SignalPage> read) {
        if (read.isEmpty()) {
            page.set(null);
            refuse(SignalRefusal.Rule.NOT_FOUND);
            return;
        }
        boolean first = page.get() == null;
        second.offer(read.get().colleagues());
        page.set(read.get());
        if (first && possible().contains(SignalAct.AMEND)) {
            amend.begin(read.get(), this::goOnAmending);
        }
    }

    private void goOnAmending() {
        notice.set(Notice.info(desk.texts(), "signal.amend.restored"));
        open.set(SignalAct.AMEND);
    }

    private List<AnswerKind> openTasks() {
        return Optional.ofNullable(page.get()).stream()
                .flatMap(shown -> shown.file().answers().stream())
                .filter(task -> task.doneOn().isEmpty())
                .map(SignalFile.AnswerTask::kind)
                .toList();
    }

    /// Date and contributor of the fact before (DEC-4).
    private void inherit() {
        fact.text.clear();
        List<Fact> facts = Optional.ofNullable(page.get())
                .map(shown -> shown.file().facts())
                .orElse(List.of());
        if (!facts.isEmpty()) {
            fact.contributor.typed().set(facts.getLast().contributor().value());
            facts.getLast()
                    .observedOn()
                    .ifPresent(day -> fact.observedOn.typed().set(desk.texts().shortDate(day)));
        } else if (page.get() != null) {
            fact.contributor
                    .typed()
                    .set(desk.texts().code(page.get().file().signal().receipt().source()));
        }
    }
}
