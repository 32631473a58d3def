package nl.casustafel.relation;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes away a related person the plan need not know of any more; nothing of him stays but a line in the
/// log, by id (W-D1 (h), W-D6).
public final class RemoveRelated {
    private final Transactor transactor;
    private final RelatedPersons people;
    private final Relating relating;

    public RemoveRelated(Transactor transactor, RelatedPersons people, ProceedCase proceed) {
        this.transactor = transactor;
        this.people = people;
        this.relating = new Relating(people, proceed);
    }

    /// @param version as it was read
    public Outcome<RelatedPersonId, RelationRefusal> handle(Actor actor, RelatedPersonId id, int version) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, version));
    }

    private Outcome<RelatedPersonId, RelationRefusal> within(Tx tx, Actor actor, RelatedPersonId id, int version) {
        if (!Relating.allowedTo(actor)) {
            return Outcome.refused(RelationRefusal.Plain.NOT_YOURS);
        }
        return relating.find(tx, actor, id).then(found -> {
            if (!people.remove(tx, id, version)) {
                return Outcome.refused(RelationRefusal.Plain.CHANGED_MEANWHILE);
            }
            return relating.worked(tx, actor, found.caseFile())
                    .map(caseFile -> Relating.told(tx, RelationAction.RELATED_PERSON_REMOVED, id, caseFile));
        });
    }
}
