package nl.casustafel.team;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Changes what the team agreed on. The store's letter and whether it is for practice stay as they began.
public final class ChangeSettings {
    private final Transactor transactor;
    private final Team team;

    public ChangeSettings(Transactor transactor, Team team) {
        this.transactor = transactor;
        this.team = team;
    }

    public Outcome<TeamSettings, TeamRefusal> handle(Actor actor, Versioned<TeamSettings> changed) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> within(tx, actor, changed));
    }

    public Outcome<TeamSettings, TeamRefusal> within(Tx tx, Actor actor, Versioned<TeamSettings> changed) {
        if (!TeamRules.keepsTeam(actor.roles())) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        TeamSettings now = team.settings(tx);
        if (now.storeLetter() != changed.value().storeLetter()) {
            return Outcome.refused(Rule.STORE_LETTER_FIXED);
        }
        if (now.practice() != changed.value().practice()) {
            return Outcome.refused(Rule.PRACTICE_FIXED);
        }
        if (!team.changeSettings(tx, changed)) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        tx.audit(TeamAction.SETTINGS_CHANGED, TeamSettings.Key.ONLY);
        tx.emit(new TeamChanged());
        return Outcome.done(changed.value());
    }
}
