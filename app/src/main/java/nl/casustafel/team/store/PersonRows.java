package nl.casustafel.team.store;

import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.TEAM_PERSON;
import static nl.casustafel.schema.Tables.TEAM_ROLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.OrganisationRecord;
import nl.casustafel.schema.tables.records.TeamPersonRecord;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Turns rows into people with their organisation and roles.
final class PersonRows {
    private PersonRows() {}

    /// By name, without regard to case.
    static List<Versioned<TeamPerson>> where(Tx tx, Condition which) {
        Map<UUID, Set<Role>> roles = roles(tx);
        return Sql.of(tx)
                .select(TEAM_PERSON, ORGANISATION)
                .from(TEAM_PERSON)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(TEAM_PERSON.ORGANISATION_ID))
                .where(which)
                .orderBy(DSL.lower(TEAM_PERSON.NAME), TEAM_PERSON.ID)
                .fetch(row -> person(row.value1(), row.value2(), roles));
    }

    /// A team is small, so all roles are read at once.
    private static Map<UUID, Set<Role>> roles(Tx tx) {
        return Sql.of(tx)
                .select(TEAM_ROLE.PERSON_ID, TEAM_ROLE.ROLE)
                .from(TEAM_ROLE)
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(row -> Role.valueOf(row.value2()), Collectors.toSet())));
    }

    private static Versioned<TeamPerson> person(
            TeamPersonRecord row, OrganisationRecord organisation, Map<UUID, Set<Role>> roles) {
        TeamPerson person = new TeamPerson(
                new PersonId(row.getId()),
                ShortText.of(row.getName()),
                ShortText.of(row.getFunctionTitle()),
                organisation(organisation),
                roles.getOrDefault(row.getId(), Set.of()),
                Optional.ofNullable(row.getSignInName()).map(SignInName::new),
                row.getCodeHash() != null,
                Optional.ofNullable(row.getVogOn()),
                Optional.ofNullable(row.getTrainedUntil()),
                row.getActive());
        return new Versioned<>(person, row.getRowVersion());
    }

    static Organisation organisation(OrganisationRecord row) {
        return new Organisation(
                new Organisation.Key(row.getId()),
                OrganisationKind.valueOf(row.getKind()),
                ShortText.of(row.getName()),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new));
    }
}
