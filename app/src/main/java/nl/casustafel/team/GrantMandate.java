package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Records by which decision a person may take positions for police, OM or a mayor (W-C3). What the same
/// person held for the same party ends the day before: so a mandate is renewed.
public final class GrantMandate {
    private final Transactor transactor;
    private final Team team;

    public GrantMandate(Transactor transactor, Team team) {
        this.transactor = transactor;
        this.team = team;
    }

    public Outcome<Mandate.Key, TeamRefusal> handle(Actor actor, Mandate mandate) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> within(tx, actor, mandate));
    }

    public Outcome<Mandate.Key, TeamRefusal> within(Tx tx, Actor actor, Mandate mandate) {
        if (!TeamRules.keepsTeam(actor.roles())) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        Optional<TeamPerson> person = team.person(tx, mandate.person());
        if (person.isEmpty() || unknown(tx, mandate)) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        Optional<TeamRefusal> refusal = TeamRules.against(mandate, person.get());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        endEarlier(tx, mandate);
        team.add(tx, mandate);
        tx.audit(TeamAction.MANDATE_GRANTED, mandate.id());
        tx.emit(new TeamChanged());
        return Outcome.done(mandate.id());
    }

    private void endEarlier(Tx tx, Mandate next) {
        team.mandates(tx).stream()
                .filter(earlier -> earlier.isFor(next) && earlier.grantedOn().isBefore(next.grantedOn()))
                .filter(earlier -> earlier.holdsOn(next.grantedOn()))
                .forEach(earlier ->
                        team.endMandate(tx, earlier.id(), next.grantedOn().minusDays(1)));
    }

    private boolean unknown(Tx tx, Mandate mandate) {
        return mandate.municipality()
                .filter(named -> team.municipalities(tx).stream().noneMatch(m -> m.id().equals(named)))
                .isPresent();
    }
}
