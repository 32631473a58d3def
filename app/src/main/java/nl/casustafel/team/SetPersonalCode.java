package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Sets the code a person signs with in place (DEC-6). Who has an account does so in the own session; who
/// has none types it in the session of whoever keeps the team.
public final class SetPersonalCode {
    private final Transactor transactor;
    private final Team team;
    private final CodeHashing hashing;

    public SetPersonalCode(Transactor transactor, Team team, CodeHashing hashing) {
        this.transactor = transactor;
        this.team = team;
        this.hashing = hashing;
    }

    /// @param typed wiped by the caller
    public Outcome<PersonId, TeamRefusal> handle(Actor actor, PersonId person, char[] typed) {
        return switch (hashing.hash(typed)) {
            case Parsed.Invalid<String>(var problem) -> Outcome.refused(new TeamRefusal.CodeUnfit(problem));
            case Parsed.Valid<String>(String hash) ->
                transactor.write(actor, Purpose.SET_UP_TEAM, tx -> keep(tx, actor, person, hash));
        };
    }

    private Outcome<PersonId, TeamRefusal> keep(Tx tx, Actor actor, PersonId id, String hash) {
        Optional<TeamPerson> found = team.person(tx, id).filter(TeamPerson::active);
        if (found.isEmpty()) {
            return Outcome.refused(Rule.CODE_OF_INACTIVE_PERSON);
        }
        TeamPerson person = found.get();
        if (!person.id().equals(actor.person())) {
            if (person.signInName().isPresent()) {
                return Outcome.refused(Rule.CODE_OF_SOMEBODY_ELSE);
            }
            if (!TeamRules.keepsTeam(actor.roles())) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
        }
        team.keepCode(tx, id, hash);
        tx.audit(person.hasCode() ? TeamAction.PERSONAL_CODE_REPLACED : TeamAction.PERSONAL_CODE_SET, id);
        tx.emit(new TeamChanged());
        return Outcome.done(id);
    }
}
