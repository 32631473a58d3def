package nl.casustafel.relation;

import java.util.Optional;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts right what is kept of a related person (W-D8). What stood there is not kept: of a third as little as
/// can be.
public final class CorrectRelated {
    private final Transactor transactor;
    private final RelatedPersons people;
    private final Relating relating;

    public CorrectRelated(Transactor transactor, RelatedPersons people, ProceedCase proceed) {
        this.transactor = transactor;
        this.people = people;
        this.relating = new Relating(people, proceed);
    }

    /// @param version as it was read
    public Outcome<RelatedPersonId, RelationRefusal> handle(Actor actor, RelatedPersonId id, int version, Tie tie) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, version, tie));
    }

    private Outcome<RelatedPersonId, RelationRefusal> within(
            Tx tx, Actor actor, RelatedPersonId id, int version, Tie tie) {
        Optional<RelationRefusal> objection = Relating.against(actor, tie);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return relating.find(tx, actor, id).then(found -> {
            if (!people.rewrite(tx, id, tie, version)) {
                return Outcome.refused(RelationRefusal.Plain.CHANGED_MEANWHILE);
            }
            return relating.worked(tx, actor, found.caseFile())
                    .map(caseFile -> Relating.told(tx, RelationAction.RELATED_PERSON_CORRECTED, id, caseFile));
        });
    }
}
