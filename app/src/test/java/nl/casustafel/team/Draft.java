package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;

/// Somebody in the making: an acceptable participant, with one thing changed at a time.
record Draft(
        PersonId id,
        Organisation organisation,
        Set<Role> roles,
        Optional<String> signIn,
        Optional<LocalDate> vog,
        Set<Municipality.Key> fileHolderOf,
        boolean active) {
    static Draft of(Organisation organisation, Role... roles) {
        return new Draft(
                PersonId.fresh(),
                organisation,
                Set.of(roles),
                Optional.of("nieuw"),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Set.of(),
                true);
    }

    static Draft of(TeamPerson person, Set<Municipality.Key> fileHolderOf) {
        return new Draft(
                person.id(),
                person.organisation(),
                person.roles(),
                person.signInName().map(SignInName::value),
                person.vogOn(),
                fileHolderOf,
                person.active());
    }

    Draft roles(Role... other) {
        return new Draft(id, organisation, Set.of(other), signIn, vog, fileHolderOf, active);
    }

    Draft signIn(Optional<String> other) {
        return new Draft(id, organisation, roles, other, vog, fileHolderOf, active);
    }

    Draft vog(Optional<LocalDate> other) {
        return new Draft(id, organisation, roles, signIn, other, fileHolderOf, active);
    }

    Draft holding(Municipality... municipalities) {
        Set<Municipality.Key> keys =
                Arrays.stream(municipalities).map(Municipality::id).collect(Collectors.toSet());
        return new Draft(id, organisation, roles, signIn, vog, keys, active);
    }

    Draft inactive() {
        return new Draft(id, organisation, roles, signIn, vog, fileHolderOf, false);
    }

    Membership done() {
        return new Membership(trainedUntil(Optional.empty()), fileHolderOf);
    }

    TeamPerson trainedUntil(Optional<LocalDate> until) {
        return new TeamPerson(
                id,
                ShortText.of("Noor Timmer"),
                ShortText.of("medewerker"),
                organisation,
                roles,
                signIn.map(name -> SignInName.parse(name).orThrow()),
                false,
                vog,
                until,
                active);
    }
}
