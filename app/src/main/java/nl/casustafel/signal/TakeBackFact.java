package nl.casustafel.signal;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Tx;

/// Takes back a fact that came with a line at the table and was about somebody else (DEC-24, W-D8). Part of a
/// larger act, which says that the line may still go; what was reported before the table stays (T-S3).
public final class TakeBackFact {
    private final Signals signals;

    public TakeBackFact(Signals signals) {
        this.signals = signals;
    }

    public Outcome<Fact.Key, SignalRefusal> within(Tx tx, Actor actor, SignalId id, Fact.Key gone) {
        return signals.sought(tx, actor, id).then(found -> takeBack(tx, actor, found.value(), gone));
    }

    private Outcome<Fact.Key, SignalRefusal> takeBack(Tx tx, Actor actor, Signal signal, Fact.Key gone) {
        if (!SignalDuties.worksAtTable(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (signal.state().ended()) {
            return Outcome.refused(new Fixed(signal.state()));
        }
        var facts = signals.facts(tx, signal.id());
        Origins.without(facts, gone).stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(fact -> signals.changeFact(tx, fact));
        signals.removeFact(tx, gone);
        tx.audit(SignalAction.SIGNAL_FACT_REMOVED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(gone);
    }
}
