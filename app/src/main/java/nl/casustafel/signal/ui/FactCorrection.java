package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalDuties;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import org.jspecify.annotations.Nullable;

/// Putting one fact of a signal right, or taking it away after a question (W-D8). What was typed and not
/// saved is a draft of its own. FX thread only.
final class FactCorrection {
    /// What is done with which fact.
    record Step(Fact fact, boolean removing) {}

    final FactEntry entry;
    final Choice<FactKind> kind;
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs.FactActs acts;
    private final SignalId id;
    private final Consumer<@Nullable Notice> tell;
    private final ReadOnlyObjectWrapper<@Nullable Step> open = new ReadOnlyObjectWrapper<>();
    private Optional<FormDraft> draft = Optional.empty();

    FactCorrection(
            SignalDesk desk, SignalSeat seat, SignalActs.FactActs acts, SignalId id, Consumer<@Nullable Notice> tell) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.id = id;
        this.tell = tell;
        this.entry = new FactEntry(desk.texts(), seat.clock());
        this.kind = Choice.of(FactKind.class, desk.texts());
    }

    /// Null while nothing is asked.
    ReadOnlyObjectProperty<@Nullable Step> open() {
        return open.getReadOnlyProperty();
    }

    /// Whether this person puts right what such a signal says, or is told why that is too late.
    boolean isFor(SignalPage page) {
        return SignalDuties.takesIn(seat.actor().roles())
                && page.file().elsewhere().isEmpty()
                && page.file().signal().state().takesFacts();
    }

    /// Opens the form with what the fact says now; from an agenda on it says what can be done instead
    /// (T-S3).
    void correct(SignalState state, Fact fact) {
        if (!begin(state)) {
            return;
        }
        entry.text.show(fact.text());
        entry.observedOn.show(fact.observedOn());
        entry.contributor.show(fact.contributor());
        kind.show(fact.kind());
        FormDraft begun = entry.into(new FormDraft(
                        desk.drafting(),
                        "signal-fact-" + id.value() + "-" + fact.id().value()))
                .with("kind", kind);
        begun.restore(() -> tell.accept(Notice.info(desk.texts(), "signal.page.restored")));
        draft = Optional.of(begun);
        open.set(new Step(fact, false));
    }

    /// Asks whether the fact must go; nothing is done yet.
    void askRemoval(SignalState state, Fact fact) {
        if (begin(state)) {
            open.set(new Step(fact, true));
        }
    }

    private boolean begin(SignalState state) {
        putAside();
        tell.accept(null);
        if (!state.amendable()) {
            tell.accept(Notice.refused(
                    desk.texts(), state.takesFacts() ? SignalRefusal.Rule.FACT_FIXED : new SignalRefusal.Fixed(state)));
        }
        return state.amendable();
    }

    void save() {
        Optional<FactKind> how = kind.reveal();
        Optional<NewFact> right = how.flatMap(entry::reveal);
        Step step = open.get();
        if (step == null || right.isEmpty()) {
            return;
        }
        if (says(step.fact(), right.get())) {
            cancel();
            return;
        }
        String contributor = step.fact().contributor().value();
        run(
                () -> acts.correct().handle(seat.actor(), id, step.fact().id(), right.get()),
                desk.texts().get("signal.fact.corrected", contributor));
    }

    /// After the question.
    void remove() {
        Step step = open.get();
        if (step != null) {
            String contributor = step.fact().contributor().value();
            run(
                    () -> acts.remove().handle(seat.actor(), id, step.fact().id()),
                    desk.texts().get("signal.fact.removed", contributor));
        }
    }

    private void run(Supplier<Outcome<List<DossierNumber>, SignalRefusal>> act, String sentence) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<List<DossierNumber>, SignalRefusal>(List<DossierNumber> copies) -> {
                    cancel();
                    tell.accept(Notice.done(desk.texts(), "signal.fact.done", sentence, elsewhere(copies)));
                }
                case Outcome.Refused<List<DossierNumber>, SignalRefusal>(SignalRefusal refusal) ->
                    tell.accept(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    /// Where else the same fact stands, since the report was split (DEC-13).
    private String elsewhere(List<DossierNumber> copies) {
        return copies.isEmpty()
                ? ""
                : desk.texts()
                        .get(
                                "signal.fact.copies",
                                copies.stream().map(DossierNumber::text).collect(Collectors.joining(", ")));
    }

    /// Leaves it, and drops what was typed.
    void cancel() {
        draft.ifPresent(FormDraft::drop);
        draft = Optional.empty();
        open.set(null);
    }

    /// Leaves it without dropping what was typed.
    void putAside() {
        flush();
        draft = Optional.empty();
        open.set(null);
    }

    void flush() {
        draft.ifPresent(FormDraft::flush);
    }

    private static boolean says(Fact fact, NewFact right) {
        return fact.kind() == right.kind()
                && Objects.equals(fact.text(), right.text())
                && Objects.equals(fact.observedOn(), right.observedOn())
                && Objects.equals(fact.contributor(), right.contributor());
    }
}
