package nl.casustafel.retention;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.vault.Transactor;

/// Notes that somebody who received a copy of what was destroyed was asked to destroy it too (W-G6).
public final class AskBack {
    private final Transactor transactor;
    private final Retention retention;
    private final CaseClock clock;

    public AskBack(Transactor transactor, Retention retention, CaseClock clock) {
        this.transactor = transactor;
        this.retention = retention;
        this.clock = clock;
    }

    /// @param copy its number in the certificate
    public Outcome<Destruction.Key, RetentionRefusal> handle(Actor actor, Destruction.Key id, int copy) {
        return transactor.write(actor, Purpose.DESTROY, tx -> {
            if (!DestroyDossiers.mayBegin(actor) && !DestroyDossiers.mayHost(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (!retention.recall(tx, id, copy, new Recall.Asked(clock.today(), actor.person()))) {
                return Outcome.refused(Rule.UNKNOWN);
            }
            tx.audit(RetentionAction.COPY_RECALLED, id);
            tx.emit(new RetentionChanged());
            return Outcome.done(id);
        });
    }
}
