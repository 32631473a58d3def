package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Sees to the closing answer to the reporter where a signal that came in here was elsewhere (DEC-7,
/// W-C9): the reporter stayed here, and with it the duty. What was weighed there makes the answer a
/// task here; what was answered here meanwhile takes its step (T-S8).
public final class OweAnswer {
    private final Signals signals;
    private final ReporterAnswers answers;
    private final MoveSignal move;
    private final CaseClock clock;

    public OweAnswer(Signals signals, ReporterAnswers answers, MoveSignal move, CaseClock clock) {
        this.signals = signals;
        this.answers = answers;
        this.move = move;
        this.clock = clock;
    }

    /// For whoever took the signal in or recalled it. Doing it twice changes nothing more.
    public void within(Tx tx, Actor actor, SignalId id) {
        if (answers.closingMissing(tx, id)) {
            answers.add(tx, id, ReporterAnswer.due(AnswerKind.CLOSING, MoveSignal.answerDay(clock)));
            return;
        }
        Optional<Versioned<Signal>> found = signals.find(tx, actor, id);
        boolean answered = answers.of(tx, id).stream()
                .map(Versioned::value)
                .anyMatch(one -> one.kind() == AnswerKind.CLOSING && !one.open());
        found.filter(_ -> answered)
                .filter(signal -> !signals.givenForGood(tx, id))
                .filter(OweAnswer::waits)
                .ifPresent(signal -> move.step(tx, actor, signal, SignalTransition.ANSWER, StepReason.none()));
    }

    private static boolean waits(Versioned<Signal> signal) {
        return signal.value().kind() == SignalKind.REPORT
                && SignalTransition.ANSWER.startsFrom(signal.value().state());
    }
}
