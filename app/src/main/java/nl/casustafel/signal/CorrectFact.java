package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts right what a fact says, until the signal is on an agenda (W-D8, WPGA art. 10, Bpga art. 8). What
/// testing and grading led to was about other words, so it is asked again; which facts have one origin
/// stays. The words of before are nowhere kept.
public final class CorrectFact {
    private final Transactor transactor;
    private final Signals signals;
    private final CaseClock clock;

    public CorrectFact(Transactor transactor, Signals signals, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.clock = clock;
    }

    /// The numbers of the other signals of this actor where the same fact stands, since a report was split
    /// (DEC-13): each is put right by itself.
    /// @param right what the fact must say; its category stays
    public Outcome<List<DossierNumber>, SignalRefusal> handle(Actor actor, SignalId id, Fact.Key wrong, NewFact right) {
        return transactor.write(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> signals.sought(tx, actor, id).then(found -> correct(tx, actor, found.value(), wrong, right)));
    }

    private Outcome<List<DossierNumber>, SignalRefusal> correct(
            Tx tx, Actor actor, Signal signal, Fact.Key wrong, NewFact right) {
        Optional<SignalRefusal> refusal = FactRules.against(actor, signal);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Fact> before = signals.facts(tx, signal.id()).stream()
                .filter(fact -> fact.id().equals(wrong))
                .findFirst();
        if (before.isEmpty()) {
            return Outcome.refused(Rule.FACT_GONE);
        }
        signals.changeFact(tx, before.get().corrected(right, new Fact.Entry(actor.person(), clock.now())));
        tx.audit(SignalAction.SIGNAL_FACT_CORRECTED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(signals.copies(tx, actor, wrong));
    }
}
