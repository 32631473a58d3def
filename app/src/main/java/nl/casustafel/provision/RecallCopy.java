package nl.casustafel.provision;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Notes that a recipient was asked to destroy a copy in the place of which something newer stands (W-D8,
/// W-F4).
public final class RecallCopy {
    private final Transactor transactor;
    private final Provisions provisions;
    private final ProvisionReads reads;
    private final CaseClock clock;

    public RecallCopy(Transactor transactor, Provisions provisions, ProvisionReads reads, CaseClock clock) {
        this.transactor = transactor;
        this.provisions = provisions;
        this.reads = reads;
        this.clock = clock;
    }

    public Outcome<Provision.Key, DecisionRefusal> handle(Actor actor, Provision.Key line) {
        return transactor.write(actor, Purpose.HAND_OUT, tx -> {
            boolean left = reads.all(tx, actor).stream()
                    .anyMatch(one -> one.id().equals(line) && one.failure().isEmpty());
            if (!left) {
                return Outcome.refused(DecisionRefusal.UNKNOWN);
            }
            if (!provisions.askBack(tx, line, actor.person(), clock.now())) {
                return Outcome.refused(DecisionRefusal.ASKED_ALREADY);
            }
            tx.audit(ProvisionAction.COPY_ASKED_BACK, line);
            tx.emit(new ProvisionsChanged());
            return Outcome.done(line);
        });
    }
}
