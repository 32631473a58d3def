package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds somebody to the team, with or without an account, together with an organisation that is new.
public final class AddPerson {
    private final Transactor transactor;
    private final Team team;
    private final CaseClock clock;

    public AddPerson(Transactor transactor, Team team, CaseClock clock) {
        this.transactor = transactor;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<PersonId, TeamRefusal> handle(Actor actor, Membership added) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> within(tx, actor, added));
    }

    public Outcome<PersonId, TeamRefusal> within(Tx tx, Actor actor, Membership added) {
        if (!TeamRules.keepsTeam(actor.roles())) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        Optional<TeamRefusal> refusal = new PlaceInTeam(team).against(tx, added, clock.today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        new PlaceInTeam(team).addOrganisation(tx, added.person().organisation());
        team.add(tx, added);
        tx.audit(TeamAction.PERSON_ADDED, added.person().id());
        tx.emit(new TeamChanged());
        return Outcome.done(added.person().id());
    }
}
