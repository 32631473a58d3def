package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes away a fact that should not have been kept, until the signal is on an agenda (W-D8, WPGA art. 10,
/// Bpga art. 8). Facts that had one origin through it still have one (framework 3.2).
public final class RemoveFact {
    private final Transactor transactor;
    private final Signals signals;

    public RemoveFact(Transactor transactor, Signals signals) {
        this.transactor = transactor;
        this.signals = signals;
    }

    /// The numbers of the other signals of this actor where the same fact stands, since a report was split
    /// (DEC-13): there it stays.
    public Outcome<List<DossierNumber>, SignalRefusal> handle(Actor actor, SignalId id, Fact.Key gone) {
        return transactor.write(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> signals.sought(tx, actor, id).then(found -> remove(tx, actor, found.value(), gone)));
    }

    private Outcome<List<DossierNumber>, SignalRefusal> remove(Tx tx, Actor actor, Signal signal, Fact.Key gone) {
        Optional<SignalRefusal> refusal = FactRules.against(actor, signal);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Fact> facts = signals.facts(tx, signal.id());
        if (facts.stream().noneMatch(fact -> fact.id().equals(gone))) {
            return Outcome.refused(Rule.FACT_GONE);
        }
        List<DossierNumber> copies = signals.copies(tx, actor, gone);
        Origins.without(facts, gone).stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(fact -> signals.changeFact(tx, fact));
        signals.removeFact(tx, gone);
        tx.audit(SignalAction.SIGNAL_FACT_REMOVED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(copies);
    }
}
