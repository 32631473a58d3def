package nl.casustafel.team;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Changes what is kept of a person, roles and account included. Nobody is removed: who leaves becomes
/// inactive, so that old minutes keep their names.
public final class ChangePerson {
    private final Transactor transactor;
    private final Team team;
    private final HandOver handOver;
    private final CaseClock clock;

    /// @param works what may wait for somebody, in every feature that has such a thing
    public ChangePerson(Transactor transactor, Team team, List<OpenWork> works, CaseClock clock) {
        this.transactor = transactor;
        this.team = team;
        this.handOver = new HandOver(team, works);
        this.clock = clock;
    }

    /// @param successor who takes over what waits for somebody who leaves or may no longer do it (DEC-5);
    /// is given nothing where nothing waits
    public Outcome<PersonId, TeamRefusal> handle(
            Actor actor, Versioned<Membership> changed, Optional<PersonId> successor) {
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> within(tx, actor, changed, successor));
    }

    private Outcome<PersonId, TeamRefusal> within(
            Tx tx, Actor actor, Versioned<Membership> changed, Optional<PersonId> successor) {
        if (!TeamRules.keepsTeam(actor.roles())) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        TeamPerson person = changed.value().person();
        PlaceInTeam place = new PlaceInTeam(team);
        Optional<TeamRefusal> refusal = place.against(tx, changed.value(), clock.today())
                .or(() -> last(tx, person))
                .or(() -> own(actor, person))
                .or(() -> abandoned(tx, changed.value()))
                .or(() -> handOver.against(tx, person, successor));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        place.addOrganisation(tx, person.organisation());
        if (!team.change(tx, changed)) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        handOver.handOver(tx, person, successor);
        tx.audit(TeamAction.PERSON_CHANGED, person.id());
        tx.emit(new TeamChanged());
        return Outcome.done(person.id());
    }

    private static Optional<TeamRefusal> own(Actor actor, TeamPerson changed) {
        return changed.id().equals(actor.person())
                        && !(changed.active() && changed.signInName().isPresent())
                ? Optional.of(Rule.OWN_ACCOUNT)
                : Optional.empty();
    }

    /// Whether a municipality this person holds would have no file holder left. Whoever is to follow is
    /// made its file holder first and from then on sees all its open work (DEC-5).
    private Optional<TeamRefusal> abandoned(Tx tx, Membership changed) {
        PersonId id = changed.person().id();
        Set<Municipality.Key> left = new HashSet<>(team.fileHolderOf(tx, id));
        if (changed.person().active()) {
            left.removeAll(changed.fileHolderOf());
        }
        team.people(tx).stream()
                .filter(other -> !other.id().equals(id))
                .forEach(other -> left.removeAll(team.fileHolderOf(tx, other.id())));
        return left.isEmpty() ? Optional.empty() : Optional.of(Rule.MUNICIPALITY_WITHOUT_HOLDER);
    }

    /// Whether nobody could keep the team after this change.
    private Optional<TeamRefusal> last(Tx tx, TeamPerson changed) {
        boolean somebody = TeamRules.isKeeper(changed)
                || team.people(tx).stream()
                        .anyMatch(other -> !other.id().equals(changed.id()) && TeamRules.isKeeper(other));
        return somebody ? Optional.empty() : Optional.of(Rule.LAST_KEEPER);
    }
}
