package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// First start: the settings, the municipalities with their mayors, and the first person, who acts.
public final class SetUpTeam {
    private final Transactor transactor;
    private final Team team;
    private final CaseClock clock;

    public SetUpTeam(Transactor transactor, Team team, CaseClock clock) {
        this.transactor = transactor;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<TeamSettings, TeamRefusal> handle(FirstTeam begun) {
        TeamPerson first = begun.first().person();
        return transactor.write(new Actor(first.id(), first.roles()), Purpose.SET_UP_TEAM, tx -> within(tx, begun));
    }

    public Outcome<TeamSettings, TeamRefusal> within(Tx tx, FirstTeam begun) {
        if (team.isSetUp(tx)) {
            return Outcome.refused(Rule.ALREADY_SET_UP);
        }
        if (begun.municipalities().isEmpty()) {
            return Outcome.refused(Rule.NO_MUNICIPALITY);
        }
        team.open(tx, begun.settings());
        begun.municipalities().forEach(municipality -> team.add(tx, municipality));
        Optional<TeamRefusal> refusal = against(tx, begun.first());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TeamPerson first = begun.first().person();
        new PlaceInTeam(team).addOrganisation(tx, first.organisation());
        team.add(tx, begun.first());
        tx.audit(TeamAction.TEAM_SET_UP, TeamSettings.Key.ONLY);
        tx.audit(TeamAction.PERSON_ADDED, first.id());
        tx.emit(new TeamChanged());
        return Outcome.done(begun.settings());
    }

    private Optional<TeamRefusal> against(Tx tx, Membership first) {
        Optional<TeamRefusal> refusal = new PlaceInTeam(team).against(tx, first, clock.today());
        return refusal.isPresent() || TeamRules.isKeeper(first.person())
                ? refusal
                : Optional.of(Rule.FIRST_PERSON_CANNOT_KEEP_TEAM);
    }
}
