package nl.casustafel.signal;

import java.util.Map;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Begins testing a report (T-S2) and records what testing each fact led to, by whom and when, as far as it
/// went (W-C2, Bpga art. 6-7). What was tested stays as it is from the moment the signal is weighed: the
/// three rate and decide on it, and whoever knows better adds a fact. Until a report goes on an agenda its
/// receiver alone sees it, and so tests it (DEC-1); what came up since is tested at the table.
public final class TestFacts {
    private final Transactor transactor;
    private final Signals signals;
    private final MoveSignal move;
    private final CaseClock clock;

    public TestFacts(Transactor transactor, Signals signals, MoveSignal move, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.move = move;
        this.clock = clock;
    }

    /// @param results by fact; a fact that is not of this signal is passed over. None of them: testing only
    /// begins.
    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, Map<Fact.Key, TestState> results) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> begun(tx, actor, found))
                        .then(signal -> settled(tx, signal, results)
                                ? Outcome.refused(Rule.TESTED_BEFORE)
                                : Outcome.done(tested(tx, actor, signal, results))));
    }

    private Outcome<Signal, SignalRefusal> begun(Tx tx, Actor actor, Versioned<Signal> found) {
        Signal signal = found.value();
        boolean records = atTable(signal.state()) && SignalDuties.worksAtTable(actor);
        if (!records && !SignalDuties.takesIn(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (signal.kind() == SignalKind.ADVICE_REQUEST) {
            return Outcome.refused(Rule.ADVICE_NOT_WEIGHED);
        }
        return begunBefore(signal.state())
                ? Outcome.done(signal)
                : move.step(tx, actor, found, SignalTransition.BEGIN_TESTING, StepReason.none())
                        .map(Versioned::value);
    }

    /// Facts that came up at the table or before a second round are tested without going back.
    private static boolean begunBefore(SignalState state) {
        return state.takesFacts() && state != SignalState.CONCEPT && state != SignalState.RECEIVED;
    }

    /// There the notifying participant says what he tested, and whoever keeps the meeting writes it down.
    private static boolean atTable(SignalState state) {
        return state == SignalState.ON_AGENDA || state == SignalState.IN_WEIGHING || state == SignalState.DEFERRED;
    }

    /// Whether a result would change one that lies on the table.
    private boolean settled(Tx tx, Signal signal, Map<Fact.Key, TestState> results) {
        return signal.state() == SignalState.IN_WEIGHING
                && signals.facts(tx, signal.id()).stream()
                        .filter(fact -> fact.tested() != TestState.NOT_TESTED)
                        .anyMatch(fact -> results.getOrDefault(fact.id(), fact.tested()) != fact.tested());
    }

    private Signal tested(Tx tx, Actor actor, Signal signal, Map<Fact.Key, TestState> results) {
        Fact.Entry by = new Fact.Entry(actor.person(), clock.now());
        for (Fact fact : signals.facts(tx, signal.id())) {
            TestState result = results.getOrDefault(fact.id(), fact.tested());
            if (result != fact.tested()) {
                signals.changeFact(tx, fact.tested(result, by));
            }
        }
        tx.audit(SignalAction.SIGNAL_FACTS_TESTED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return signal;
    }
}
