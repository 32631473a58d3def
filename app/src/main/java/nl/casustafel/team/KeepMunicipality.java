package nl.casustafel.team;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a municipality, or changes one: another mayor, another name after a merger, another contact point
/// (W-A3, DEC-5). Nobody's mandate changes with the mayor's name: it was given by decision, and ends by
/// one.
public final class KeepMunicipality {
    private final Transactor transactor;
    private final Team team;

    public KeepMunicipality(Transactor transactor, Team team) {
        this.transactor = transactor;
        this.team = team;
    }

    /// Nobody sees its signals until somebody is made its file holder.
    public Outcome<Municipality.Key, TeamRefusal> add(Actor actor, Municipality added) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> {
            if (!TeamRules.keepsTeam(actor.roles())) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (isNameTaken(tx, added)) {
                return Outcome.refused(Rule.MUNICIPALITY_KNOWN);
            }
            team.add(tx, added);
            return noted(tx, TeamAction.MUNICIPALITY_ADDED, added);
        });
    }

    public Outcome<Municipality.Key, TeamRefusal> change(Actor actor, Versioned<Municipality> changed) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> {
            if (!TeamRules.keepsTeam(actor.roles())) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (isNameTaken(tx, changed.value())) {
                return Outcome.refused(Rule.MUNICIPALITY_KNOWN);
            }
            return team.change(tx, changed.value(), changed.version())
                    ? noted(tx, TeamAction.MUNICIPALITY_CHANGED, changed.value())
                    : Outcome.refused(Rule.CHANGED_MEANWHILE);
        });
    }

    private boolean isNameTaken(Tx tx, Municipality named) {
        return team.municipalities(tx).stream()
                .filter(other -> !other.id().equals(named.id()))
                .anyMatch(other ->
                        other.name().value().equalsIgnoreCase(named.name().value()));
    }

    private static Outcome<Municipality.Key, TeamRefusal> noted(Tx tx, TeamAction action, Municipality municipality) {
        tx.audit(action, municipality.id());
        tx.emit(new TeamChanged());
        return Outcome.done(municipality.id());
    }
}
