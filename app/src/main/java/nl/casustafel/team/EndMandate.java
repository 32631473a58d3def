package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends a mandate on a day, which is its last. What was decided under it stays as it was. A mandate is
/// renewed by granting the next one: see [GrantMandate].
public final class EndMandate {
    private final Transactor transactor;
    private final Team team;

    public EndMandate(Transactor transactor, Team team) {
        this.transactor = transactor;
        this.team = team;
    }

    public Outcome<Mandate.Key, TeamRefusal> handle(Actor actor, Mandate.Key id, LocalDate last) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> within(tx, actor, id, last));
    }

    public Outcome<Mandate.Key, TeamRefusal> within(Tx tx, Actor actor, Mandate.Key id, LocalDate last) {
        if (!TeamRules.keepsTeam(actor.roles())) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        Optional<Mandate> found = team.mandates(tx).stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        if (last.isBefore(found.get().grantedOn())) {
            return Outcome.refused(Rule.MANDATE_ENDS_BEFORE_START);
        }
        team.endMandate(tx, id, last);
        tx.audit(TeamAction.MANDATE_ENDED, id);
        tx.emit(new TeamChanged());
        return Outcome.done(id);
    }
}
