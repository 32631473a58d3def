package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Says who directs a case (*casusregisseur*): one who sees it, so that nobody gets to see it by this.
public final class AppointDirector {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CasePeople people;
    private final CaseViewers viewers;
    private final CaseClock clock;

    public AppointDirector(Transactor transactor, CaseFiles cases, CasePeople people, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.people = people;
        this.viewers = new CaseViewers(cases, team);
        this.clock = clock;
    }

    /// @param person empty where nobody directs it any more
    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id, Optional<PersonId> person) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            if (cases.find(tx, actor, id).isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
            }
            if (person.filter(one -> !viewers.sees(tx, one, id)).isPresent()) {
                return Outcome.refused(CaseRefusal.Plain.DIRECTOR_SEES_IT_NOT);
            }
            people.director(tx, id, person);
            cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
            tx.audit(CaseAction.DIRECTOR_APPOINTED, id);
            tx.emit(new CaseChanged(id));
            return Outcome.done(id);
        });
    }

    /// Who can direct it: active people who see it.
    public List<TeamPerson> candidates(Tx tx, CaseId id) {
        return viewers.of(tx, id);
    }
}
