package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.judgement.AccountText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The people and organisations of the team at one moment, by id, as minutes name them.
final class Names {
    private final Map<PersonId, TeamPerson> people;
    private final Map<Organisation.Key, Organisation> organisations;
    private final Map<Municipality.Key, Municipality> municipalities;
    private final Map<Mandate.Key, Mandate> mandates;

    private Names(TeamReads team, Tx tx) {
        people = byKey(team.everyone(tx), TeamPerson::id);
        organisations = byKey(team.organisations(tx), Organisation::id);
        municipalities = byKey(team.municipalities(tx), Municipality::id);
        mandates = byKey(team.mandates(tx), Mandate::id);
    }

    static Names read(TeamReads team, Tx tx) {
        return new Names(team, tx);
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    TeamPerson person(PersonId id) {
        return known(people.get(id));
    }

    ShortText name(PersonId id) {
        return person(id).name();
    }

    ShortText organisation(Organisation.Key id) {
        return known(organisations.get(id)).name();
    }

    ShortText municipality(Municipality.Key id) {
        return known(municipalities.get(id)).name();
    }

    Mandate mandate(Mandate.Key id) {
        return known(mandates.get(id));
    }

    AccountText.Team team() {
        return new AccountText.Team(List.copyOf(people.values()), List.copyOf(organisations.values()));
    }

    boolean mandated(PersonId person, LocalDate day) {
        return mandates.values().stream().anyMatch(one -> one.person().equals(person) && one.holdsOn(day));
    }

    private static <T> T known(@Nullable T found) {
        return Objects.requireNonNull(found, "the team forgets nobody");
    }
}
