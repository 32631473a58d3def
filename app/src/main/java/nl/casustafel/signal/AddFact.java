package nl.casustafel.signal;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a fact to a signal that is not yet weighed, untested. At the table, where the coordinator records,
/// it is one the notifying participant brings, or the municipal executive of residence for the weighing
/// (W-C10, WPGA art. 5(7)): other data waits for the judgement (W-C7),
/// and the name of the reporter does not come there (W-D7).
public final class AddFact {
    private final Transactor transactor;
    private final Signals signals;
    private final CaseClock clock;

    public AddFact(Transactor transactor, Signals signals, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.clock = clock;
    }

    public Outcome<Fact, SignalRefusal> handle(Actor actor, SignalId id, NewFact fact) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, id, fact));
    }

    public Outcome<Fact, SignalRefusal> within(Tx tx, Actor actor, SignalId id, NewFact fact) {
        return signals.sought(tx, actor, id).then(found -> add(tx, actor, found.value(), fact));
    }

    private Outcome<Fact, SignalRefusal> add(Tx tx, Actor actor, Signal signal, NewFact fact) {
        if (!SignalDuties.worksAtTable(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (signal.kind() == SignalKind.ADVICE_REQUEST) {
            return Outcome.refused(Rule.ADVICE_HOLDS_NO_PERSON);
        }
        if (!signal.state().takesFacts()) {
            return Outcome.refused(new Fixed(signal.state()));
        }
        if (!signal.state().amendable()
                && signals.namesReporter(
                        tx,
                        signal.id(),
                        List.of(fact.text().value(), fact.contributor().value()))) {
            return Outcome.refused(Rule.FACT_NAMES_REPORTER);
        }
        Fact added = fact.enteredBy(actor.person(), clock.now());
        signals.addFact(tx, signal.id(), added);
        tx.audit(SignalAction.SIGNAL_FACT_ADDED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(added);
    }
}
