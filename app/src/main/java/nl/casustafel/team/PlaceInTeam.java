package nl.casustafel.team;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Tx;

/// What adding and changing a person share: whether the person fits the rules and the team as it is kept.
final class PlaceInTeam {
    private final Team team;

    PlaceInTeam(Team team) {
        this.team = team;
    }

    Optional<TeamRefusal> against(Tx tx, Membership membership, LocalDate today) {
        return TeamRules.against(membership, today)
                .or(() -> taken(tx, membership.person()))
                .or(() -> gone(tx, membership));
    }

    private Optional<TeamRefusal> taken(Tx tx, TeamPerson person) {
        return person.signInName()
                .flatMap(name -> team.bySignInName(tx, name))
                .filter(other -> !other.id().equals(person.id()))
                .map(_ -> Rule.SIGN_IN_NAME_TAKEN);
    }

    private Optional<TeamRefusal> gone(Tx tx, Membership membership) {
        Set<Municipality.Key> named = new HashSet<>(membership.fileHolderOf());
        membership.person().organisation().municipality().ifPresent(named::add);
        Set<Municipality.Key> known =
                team.municipalities(tx).stream().map(Municipality::id).collect(Collectors.toSet());
        return known.containsAll(named) ? Optional.empty() : Optional.of(Rule.CHANGED_MEANWHILE);
    }

    void addOrganisation(Tx tx, Organisation organisation) {
        if (team.organisations(tx).stream().noneMatch(known -> known.id().equals(organisation.id()))) {
            team.add(tx, organisation);
        }
    }
}
