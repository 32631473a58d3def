package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Records an answer to the reporter (DEC-7). With the closing answer the signal counts as answered
/// (T-S8), which is asked before it can be closed. That the notifying participant was told is recorded
/// by who works at the table, and never by that participant himself (W-C9).
public final class AnswerReporter {
    private final Transactor transactor;
    private final Signals signals;
    private final ReporterAnswers answers;
    private final MoveSignal move;
    private final CaseClock clock;

    public AnswerReporter(
            Transactor transactor, Signals signals, ReporterAnswers answers, MoveSignal move, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.answers = answers;
        this.move = move;
        this.clock = clock;
    }

    /// @return the signal as it then stands
    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, AnswerKind kind, GivenAnswer answer) {
        return transactor.write(
                actor,
                Purpose.ANSWER_REPORTER,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> against(tx, actor, found.value(), kind, answer)
                                .<Outcome<Signal, SignalRefusal>>map(Outcome::refused)
                                .orElseGet(() -> record(tx, actor, found, kind, answer))));
    }

    private Optional<SignalRefusal> against(Tx tx, Actor actor, Signal signal, AnswerKind kind, GivenAnswer answer) {
        boolean entitled = kind == AnswerKind.PARTICIPANT
                ? SignalDuties.worksAtTable(actor)
                : SignalDuties.takesIn(actor)
                        && signals.source(tx, actor, signal.id()).isPresent();
        if (!entitled) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (kind == AnswerKind.PARTICIPANT && signal.receipt().receiver().equals(actor.person())) {
            return Optional.of(Rule.TOLD_IS_YOU);
        }
        return answer.on().isAfter(clock.today()) ? Optional.of(Rule.DATE_IN_FUTURE) : Optional.empty();
    }

    private Outcome<Signal, SignalRefusal> record(
            Tx tx, Actor actor, Versioned<Signal> found, AnswerKind kind, GivenAnswer answer) {
        Signal signal = found.value();
        ReporterAnswer.Given given = answer.by(actor.person());
        if (kind == AnswerKind.CALL_BACK) {
            answers.add(tx, signal.id(), ReporterAnswer.due(kind, answer.on()).with(given));
            return Outcome.done(noted(tx, signal, kind));
        }
        List<Versioned<ReporterAnswer>> ofKind = answers.of(tx, signal.id()).stream()
                .filter(each -> each.value().kind() == kind)
                .toList();
        Optional<Versioned<ReporterAnswer>> task =
                ofKind.stream().filter(each -> each.value().open()).findFirst();
        if (task.isEmpty() && ofKind.isEmpty() && kind == AnswerKind.CLOSING && takenBack(signal)) {
            answers.add(tx, signal.id(), ReporterAnswer.due(kind, answer.on()).with(given));
            return Outcome.done(noted(tx, signal, kind));
        }
        if (task.isEmpty()) {
            return Outcome.refused(ofKind.isEmpty() ? Rule.ANSWER_TOO_EARLY : Rule.ANSWERED_ALREADY);
        }
        Versioned<ReporterAnswer> open = task.get();
        if (!answers.change(tx, open.value().with(given), open.version())) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        // What was given for good takes its steps elsewhere; the reporter is answered here. What was withdrawn has
        // ended.
        return kind == AnswerKind.CLOSING && !takenBack(signal) && !signals.givenForGood(tx, signal.id())
                ? move.step(tx, actor, found, SignalTransition.ANSWER, StepReason.none())
                        .map(moved -> noted(tx, moved.value(), kind))
                : Outcome.done(noted(tx, signal, kind));
    }

    private static boolean takenBack(Signal signal) {
        return signal.state() == SignalState.WITHDRAWN && signal.kind() == SignalKind.REPORT;
    }

    private static Signal noted(Tx tx, Signal signal, AnswerKind kind) {
        tx.audit(SignalAction.REPORTER_ANSWERED, signal.id(), kind.name());
        tx.emit(new SignalChanged(signal.id()));
        return signal;
    }
}
