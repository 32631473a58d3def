package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.NoWay;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Tx;

/// Takes a signal from one state to another: the only place that writes a state and its step (1.4). Once a
/// signal is weighed, pre-sorted or withdrawn, the closing answer to the reporter is due (1.10, WPGA art.
/// 5(6)), and the person concerned is told or it is said why not (DEC-8).
public final class MoveSignal {
    /// Working days until a reporter must have an answer; team policy, not law (1.10).
    static final int ANSWER_WITHIN = 5;

    private static final Set<SignalTransition> FROM_THE_TABLE_ON = EnumSet.of(
            SignalTransition.BEGIN_WEIGHING,
            SignalTransition.DEFER,
            SignalTransition.WEIGH,
            SignalTransition.LAY_BEFORE_TRIANGLE,
            SignalTransition.RATIFY,
            SignalTransition.SEND_BACK);

    /// What is decided about somebody, so that others are told.
    private static final Set<SignalTransition> DECIDING =
            EnumSet.of(SignalTransition.WEIGH, SignalTransition.RATIFY, SignalTransition.PRE_SORT);

    private final Signals signals;
    private final ReporterAnswers answers;
    private final AfterDecision after;
    private final CaseClock clock;

    /// @param after what else a decision starts
    public MoveSignal(Signals signals, ReporterAnswers answers, AfterDecision after, CaseClock clock) {
        this.signals = signals;
        this.answers = answers;
        this.after = after;
        this.clock = clock;
    }

    /// T-S4, T-S5 and T-S6, for the weighing, which guards who decides and what must be true, and T-S7, for
    /// what the driehoek says of it. Every other transition has a use case of its own, and is a bug here.
    public Outcome<Signal, SignalRefusal> within(
            Tx tx, Actor actor, SignalId id, SignalTransition by, StepReason reason) {
        if (!FROM_THE_TABLE_ON.contains(by)) {
            throw new IllegalArgumentException(by + " has a use case of its own");
        }
        return signals.sought(tx, actor, id)
                .then(found -> found.value().kind() == SignalKind.ADVICE_REQUEST
                        ? Outcome.refused(Rule.ADVICE_NOT_WEIGHED)
                        : step(tx, actor, found, by, reason))
                .map(Versioned::value);
    }

    /// Along a transition with one end.
    Outcome<Versioned<Signal>, SignalRefusal> step(
            Tx tx, Actor actor, Versioned<Signal> found, SignalTransition by, StepReason reason) {
        return step(tx, actor, found, by, by.end(), reason);
    }

    Outcome<Versioned<Signal>, SignalRefusal> step(
            Tx tx, Actor actor, Versioned<Signal> found, SignalTransition by, SignalState to, StepReason reason) {
        SignalState from = found.value().state();
        if (!by.startsFrom(from) || !by.leadsTo(to)) {
            return Outcome.refused(new NoWay(by, from));
        }
        Instant now = clock.now();
        Signal moved = found.value().in(to, now);
        if (!signals.change(tx, moved, found.version())) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        signals.addStep(tx, moved.id(), new SignalStep(Optional.of(from), to, now, actor.person(), reason));
        boolean takenBack = by == SignalTransition.WITHDRAW && moved.kind() == SignalKind.REPORT;
        boolean decided = DECIDING.contains(by);
        if (takenBack || decided) {
            owe(tx, moved.id());
        }
        if (decided || (takenBack && moved.subject().isPresent())) {
            after.decided(tx, moved, clock.today());
        }
        tx.audit(SignalAction.SIGNAL_MOVED, moved.id(), by.id());
        tx.emit(new SignalChanged(moved.id()));
        return Outcome.done(new Versioned<>(moved, found.version() + 1));
    }

    /// Once: what was pulled to the table after it was settled may owe it already.
    private void owe(Tx tx, SignalId id) {
        boolean known = answers.of(tx, id).stream()
                .map(Versioned::value)
                .anyMatch(one -> one.kind() == AnswerKind.CLOSING && one.open());
        if (!known) {
            answers.add(tx, id, ReporterAnswer.due(AnswerKind.CLOSING, answerDay(clock)));
        }
    }

    /// Whether the signal is for the eyes of `who` (DEC-5).
    public boolean maySee(Tx tx, Actor who, SignalId id) {
        return signals.find(tx, who, id).isPresent();
    }

    /// T-S10, for the weighing: whether `who` may take back what lies at the table.
    public boolean mayTakeBack(Tx tx, Actor who, SignalId id) {
        return signals.find(tx, who, id)
                .map(Versioned::value)
                .filter(signal -> WithdrawSignal.mayTakeBack(who, signal))
                .isPresent();
    }

    /// Until when a reporter must have the closing answer, counted from today.
    static LocalDate answerDay(CaseClock clock) {
        return WorkingDays.after(clock.today(), ANSWER_WITHIN);
    }
}
