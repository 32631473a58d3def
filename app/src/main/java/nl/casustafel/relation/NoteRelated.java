package nl.casustafel.relation;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes somebody with whom the subject of a case has a social relation, with the reason why the plan needs
/// it (W-D1 (h)). There is nothing to note it with before admission: only a case has related persons (W-C7,
/// WPGA art. 5(4)).
public final class NoteRelated {
    private final Transactor transactor;
    private final RelatedPersons people;
    private final Relating relating;
    private final CaseClock clock;

    public NoteRelated(Transactor transactor, RelatedPersons people, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.people = people;
        this.relating = new Relating(people, proceed);
        this.clock = clock;
    }

    /// Whether this person notes, corrects and removes; others read.
    public static boolean allowedTo(Actor actor) {
        return Relating.allowedTo(actor);
    }

    public Outcome<RelatedPersonId, RelationRefusal> handle(Actor actor, CaseId caseFile, Tie tie) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, caseFile, tie));
    }

    public Outcome<RelatedPersonId, RelationRefusal> within(Tx tx, Actor actor, CaseId caseFile, Tie tie) {
        Optional<RelationRefusal> objection = Relating.against(actor, tie);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return relating.worked(tx, actor, caseFile).map(_ -> {
            RelatedPerson person =
                    new RelatedPerson(RelatedPersonId.fresh(), caseFile, tie, clock.now(), actor.person());
            people.add(tx, person);
            return Relating.told(tx, RelationAction.RELATED_PERSON_NOTED, person.id(), caseFile);
        });
    }
}
