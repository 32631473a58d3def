package nl.casustafel.signal;

import java.time.Instant;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Answers the urgent check of a signal (SP1-SP3, framework 2.2), as often as somebody hears something new,
/// until it is weighed. Each time is kept; the latest counts, also for weighing outside a meeting (DEC-1
/// T5, DEC-6).
public final class AnswerUrgent {
    private final Transactor transactor;
    private final Signals signals;
    private final CaseClock clock;

    public AnswerUrgent(Transactor transactor, Signals signals, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.clock = clock;
    }

    /// The signal with these answers; where [UrgentCheck#emergency()] says so, the emergency protocol comes
    /// first.
    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, UrgentAnswers answers) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id).then(found -> answer(tx, actor, found, answers)));
    }

    private Outcome<Signal, SignalRefusal> answer(Tx tx, Actor actor, Versioned<Signal> found, UrgentAnswers answers) {
        Signal signal = found.value();
        if (!SignalDuties.worksAtTable(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (!signal.state().takesFacts()) {
            return Outcome.refused(new Fixed(signal.state()));
        }
        Instant now = clock.now();
        Signal answered = signal.with(signal.urgent().answered(answers, now));
        if (!signals.change(tx, answered, found.version())) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        signals.addUrgent(tx, signal.id(), new UrgentRound(answers, now, actor.person()));
        tx.audit(SignalAction.SIGNAL_URGENT_ANSWERED, signal.id());
        if (answers.emergency()) {
            tx.audit(SignalAction.SIGNAL_URGENT, signal.id());
        }
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(answered);
    }
}
