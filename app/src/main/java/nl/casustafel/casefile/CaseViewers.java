package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Who of the team sees a case, so that nobody is given something to do in a case he does not see, and nobody
/// gets to see one by what he is given (DEC-10). Who reviews lawfulness looks on and is given nothing.
public final class CaseViewers {
    private final CaseFiles cases;
    private final TeamReads team;

    public CaseViewers(CaseFiles cases, TeamReads team) {
        this.cases = cases;
        this.team = team;
    }

    /// Active people only.
    public List<TeamPerson> of(Tx tx, CaseId id) {
        return team.people(tx).stream().filter(one -> sees(tx, one, id)).toList();
    }

    public boolean sees(Tx tx, PersonId person, CaseId id) {
        return team.person(tx, person).filter(one -> sees(tx, one, id)).isPresent();
    }

    private boolean sees(Tx tx, TeamPerson person, CaseId id) {
        return person.active()
                && !person.roles().isEmpty()
                && !person.roles().contains(Role.LAWFULNESS_REVIEW)
                && cases.find(tx, new Actor(person.id(), person.roles()), id).isPresent();
    }
}
