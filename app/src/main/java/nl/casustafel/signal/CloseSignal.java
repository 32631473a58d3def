package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Closes a signal (T-S8b); never before the closing answer was given (DEC-7) and the
/// notifying participant was told (W-C9, WPGA art. 5(6)), and never
/// while its route out is open (DEC-12).
public final class CloseSignal {
    private final Transactor transactor;
    private final Signals signals;
    private final ReporterAnswers answers;
    private final MoveSignal move;
    private final BeforeClosing before;

    public CloseSignal(
            Transactor transactor, Signals signals, ReporterAnswers answers, MoveSignal move, BeforeClosing before) {
        this.transactor = transactor;
        this.signals = signals;
        this.answers = answers;
        this.move = move;
        this.before = before;
    }

    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id) {
        return transactor.write(
                actor,
                Purpose.ANSWER_REPORTER,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> close(tx, actor, found))
                        .map(Versioned::value));
    }

    private Outcome<Versioned<Signal>, SignalRefusal> close(Tx tx, Actor actor, Versioned<Signal> found) {
        if (!SignalDuties.takesIn(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        SignalId id = found.value().id();
        Optional<SignalRefusal> objection = owed(tx, id, AnswerKind.CLOSING)
                ? Optional.of(Rule.ANSWER_MISSING)
                : owed(tx, id, AnswerKind.PARTICIPANT)
                        ? Optional.of(Rule.PARTICIPANT_UNTOLD)
                        : before.objection(tx, id);
        return objection
                .<Outcome<Versioned<Signal>, SignalRefusal>>map(Outcome::refused)
                .orElseGet(() -> move.step(tx, actor, found, SignalTransition.CLOSE, StepReason.none()));
    }

    private boolean owed(Tx tx, SignalId id, AnswerKind kind) {
        return answers.of(tx, id).stream()
                .map(Versioned::value)
                .anyMatch(answer -> answer.kind() == kind && answer.open());
    }
}
