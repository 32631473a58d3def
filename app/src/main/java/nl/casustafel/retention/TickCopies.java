package nl.casustafel.retention;

import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.vault.Transactor;

/// Notes that nothing is left of destroyed signals in places no program reaches; said by a person, one
/// place at a time (DEC-17). Saying it twice changes nothing.
public final class TickCopies {
    private final Transactor transactor;
    private final Retention retention;
    private final CaseClock clock;

    public TickCopies(Transactor transactor, Retention retention, CaseClock clock) {
        this.transactor = transactor;
        this.retention = retention;
        this.clock = clock;
    }

    public Outcome<Destruction.Key, RetentionRefusal> handle(Actor actor, Destruction.Key id, Set<CopyPlace> places) {
        return transactor.write(actor, Purpose.DESTROY, tx -> {
            if (!DestroyDossiers.mayBegin(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (places.isEmpty()) {
                return Outcome.refused(Rule.NOTHING_CHOSEN);
            }
            places.forEach(place -> {
                retention.tick(tx, id, new Destruction.Tick(place, actor.person(), clock.now()));
                tx.audit(RetentionAction.COPY_TICKED, id, place.name());
            });
            tx.emit(new RetentionChanged());
            return Outcome.done(id);
        });
    }
}
