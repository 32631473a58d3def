package nl.casustafel.relation;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// What the acts on related persons have in common: who may, and that the retention of the case runs anew
/// (DEC-16).
final class Relating {
    private final RelatedPersons people;
    private final ProceedCase proceed;

    Relating(RelatedPersons people, ProceedCase proceed) {
        this.people = people;
        this.proceed = proceed;
    }

    /// Who works on cases; on which is for the gate.
    static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.DECIDER)
                || actor.has(Role.PARTICIPANT);
    }

    /// Empty where somebody may do this with `tie`.
    static Optional<RelationRefusal> against(Actor actor, Tie tie) {
        if (!allowedTo(actor)) {
            return Optional.of(RelationRefusal.Plain.NOT_YOURS);
        }
        return tie.period().isBackwards() ? Optional.of(RelationRefusal.Plain.PERIOD_BACKWARDS) : Optional.empty();
    }

    Outcome<RelatedPerson, RelationRefusal> find(Tx tx, Actor actor, RelatedPersonId id) {
        return people.find(tx, actor, id)
                .map(Versioned::value)
                .<Outcome<RelatedPerson, RelationRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RelationRefusal.Plain.UNKNOWN));
    }

    Outcome<CaseId, RelationRefusal> worked(Tx tx, Actor actor, CaseId caseFile) {
        return RelationRefusal.ofCase(proceed.within(tx, actor, caseFile));
    }

    static RelatedPersonId told(Tx tx, RelationAction action, RelatedPersonId id, CaseId caseFile) {
        tx.audit(action, id);
        tx.emit(new RelationsChanged(caseFile));
        return id;
    }
}
