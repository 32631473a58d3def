package nl.casustafel.team;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.TeamRefusal.Rule;

/// The rules about people and mandates, without a store.
final class TeamRules {
    private static final Set<Role> KEEPERS = EnumSet.of(Role.FILE_HOLDER, Role.PROCESS_COORDINATOR);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.LAWFULNESS_REVIEW, Role.FRAMEWORK_QUALITY);

    private TeamRules() {}

    /// Whether these roles may change the team.
    static boolean keepsTeam(Set<Role> roles) {
        return roles.stream().anyMatch(KEEPERS::contains);
    }

    /// Whether this person can sign in and change the team.
    static boolean isKeeper(TeamPerson person) {
        return hasAccount(person) && keepsTeam(person.roles());
    }

    /// Why this person cannot be kept like this.
    static Optional<TeamRefusal> against(Membership membership, LocalDate today) {
        TeamPerson person = membership.person();
        Set<Role> roles = person.roles();
        if (hasAccount(person)
                && person.vogOn().filter(on -> !on.isAfter(today)).isEmpty()) {
            return Optional.of(Rule.VOG_MISSING);
        }
        if (hasAccount(person) && roles.isEmpty()) {
            return Optional.of(Rule.ACCOUNT_WITHOUT_ROLE);
        }
        if (roles.contains(Role.PROCESS_COORDINATOR) && roles.contains(Role.DECIDER)) {
            return Optional.of(Rule.COORDINATOR_CANNOT_DECIDE);
        }
        if (hasAccount(person)
                && person.organisation().kind() == OrganisationKind.OTHER
                && !REVIEWERS.containsAll(roles)) {
            return Optional.of(Rule.THIRD_PARTY_ACCOUNT);
        }
        if (roles.contains(Role.FILE_HOLDER) == membership.fileHolderOf().isEmpty()) {
            return Optional.of(Rule.FILE_HOLDER_MUNICIPALITY);
        }
        return against(person.organisation());
    }

    private static Optional<TeamRefusal> against(Organisation organisation) {
        boolean municipal = switch (organisation.kind()) {
            case MAYOR, MUNICIPAL_EXECUTIVE -> true;
            default -> false;
        };
        return municipal && organisation.municipality().isEmpty()
                ? Optional.of(Rule.ORGANISATION_MUNICIPALITY)
                : Optional.empty();
    }

    /// Why this person cannot hold this mandate.
    static Optional<TeamRefusal> against(Mandate mandate, TeamPerson person) {
        if ((mandate.party() == Party.MAYOR) != mandate.municipality().isPresent()) {
            return Optional.of(Rule.MANDATE_MUNICIPALITY);
        }
        if (!person.roles().contains(Role.DECIDER)) {
            return Optional.of(Rule.MANDATE_WITHOUT_ROLE);
        }
        if (!sources(mandate.party()).contains(person.organisation().kind())) {
            return Optional.of(Rule.MANDATE_OTHER_ORGANISATION);
        }
        return mandate.endsOn()
                .filter(end -> end.isBefore(mandate.grantedOn()))
                .map(_ -> Rule.MANDATE_ENDS_BEFORE_START);
    }

    private static List<OrganisationKind> sources(Party party) {
        return switch (party) {
            case POLICE -> List.of(OrganisationKind.POLICE);
            case PROSECUTION -> List.of(OrganisationKind.PROSECUTION);
            case MAYOR -> List.of(OrganisationKind.MAYOR, OrganisationKind.MUNICIPAL_EXECUTIVE);
        };
    }

    private static boolean hasAccount(TeamPerson person) {
        return person.active() && person.signInName().isPresent();
    }
}
