package nl.casustafel.signal.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.GivenAnswer;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// One signal and the acts on it. One act at a time has its form open. What an act changed shows when
/// its event
/// comes, so that the signal is opened, and logged as opened, once. FX thread only.
final class SignalModel {
    final FactEntry fact;
    final AnswerForm answer;
    final Field<LongText> reason = Field.paragraphs();
    final Choice<PreSortReason> code;
    final Choice<TeamPerson> second =
            new Choice<>(List.of(), person -> person.name().value());
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final AgendaDoor agenda;
    private final SignalId id;
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
        this.fact = new FactEntry(desk.texts(), seat.clock());
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

    void load() {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.TEST_SIGNAL, this::read))
                .then(this::show);
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> {
            if (event.signal().equals(id)) {
                load();
            }
        });
    }

    List<SignalAct> possible() {
        SignalPage shown = page.get();
        return shown == null ? List.of() : SignalAct.possible(shown, seat.actor());
    }

    /// Opens the form of an act, or does it where it has none.
    void begin(SignalAct act) {
        flush();
        draft = Optional.empty();
        notice.set(null);
        switch (act) {
            case AGENDA -> agenda.choose(id);
            case CLOSE -> done(() -> acts.endings().close().handle(seat.actor(), id));
            case ANSWER, ADVICE -> {
                answer.begin(openTasks());
                open(act, answer::into);
            }
            case ADD_FACT -> {
                inherit();
                open(act, fact::into);
            }
            case PRE_SORT, WITHDRAW -> {
                reason.clear();
                code.clear();
                open(act, kept -> kept.with("reason", reason).with("code", code));
            }
        }
    }

    void cancel() {
        leave();
    }

    void flush() {
        draft.ifPresent(FormDraft::flush);
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

    /// T-S2.
    void test(Fact tested, TestState result) {
        done(() -> acts.facts().test().handle(seat.actor(), id, Map.of(tested.id(), result)), () -> {});
    }

    void addFact(FactKind kind) {
        fact.reveal(kind).ifPresent(given -> done(() -> acts.facts().add().handle(seat.actor(), id, given)));
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
        desk.background().store(() -> signed(who, typed)).then(proof -> {
            if (proof.isEmpty()) {
                second.refuse(new Problem("problem.signal.signature"));
            } else {
                done(() -> acts.endings().preSort().handle(seat.actor(), id, why.get(), text.get(), proof.get()));
            }
        });
    }

    private Optional<SignatureProof> signed(TeamPerson who, char[] typed) {
        try {
            return seat.signatures().sign(who.id(), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private <T> void done(Supplier<Outcome<T, SignalRefusal>> act) {
        done(act, this::leave);
    }

    private <T> void done(Supplier<Outcome<T, SignalRefusal>> act, Runnable next) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, SignalRefusal> saved -> {
                    next.run();
                    notice.set(Notice.saved(desk.texts(), seat.clock().now()));
                }
                case Outcome.Refused<T, SignalRefusal>(SignalRefusal refusal) -> refuse(refusal);
            }
        });
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(desk.texts(), refusal));
    }

    private Optional<SignalPage> read(Tx tx) {
        return acts.reads().signals().file(tx, seat.actor(), id).map(file -> page(tx, file));
    }

    private SignalPage page(Tx tx, SignalFile file) {
        List<TeamPerson> everyone = acts.reads().team().everyone(tx);
        return new SignalPage(
                file,
                file.signal()
                        .municipality()
                        .flatMap(key -> acts.reads().team().municipalities(tx).stream()
                                .filter(place -> place.id().equals(key))
                                .map(Municipality::name)
                                .findFirst()),
                everyone.stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name)),
                file.receiverPart().isPresent() ? acts.reads().attachments().list(tx, id.value()) : List.of(),
                acts.reads().team().settings(tx).preSelection(),
                colleagues(everyone));
    }

    private List<TeamPerson> colleagues(List<TeamPerson> everyone) {
        Optional<Organisation.Key> own = everyone.stream()
                .filter(person -> person.id().equals(seat.actor().person()))
                .map(person -> person.organisation().id())
                .findFirst();
        return everyone.stream()
                .filter(TeamPerson::active)
                .filter(person -> !person.id().equals(seat.actor().person()))
                .filter(person -> own.equals(Optional.of(person.organisation().id())))
                .toList();
    }

    private void show(Optional<SignalPage> read) {
        if (read.isEmpty()) {
            page.set(null);
            refuse(SignalRefusal.Rule.NOT_FOUND);
            return;
        }
        second.offer(read.get().colleagues());
        page.set(read.get());
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
