package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.MUNICIPALITY;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.schema.tables.records.MunicipalityRecord;
import nl.casustafel.schema.tables.records.OrganisationRecord;
import nl.casustafel.schema.tables.records.TeamPersonRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/// The municipalities, organisations and people that dossiers point to. They go along with name and
/// function only,
/// so that it stays known who did what; who has the same name in the same organisation here is taken for the
/// same. Nobody gets an account, a role or a say by arriving in a bundle.
final class Acquaintances {
    private final Map<UUID, UUID> known = new HashMap<>();
    private final List<Record> strangers = new ArrayList<>();

    private Acquaintances() {}

    static void pack(
            DSLContext sql, Collection<? extends Result<? extends Record>> rows, SortedMap<String, byte[]> files) {
        Set<UUID> named = new HashSet<>();
        rows.forEach(result -> result.forEach(row -> collect(row, named)));
        Result<TeamPersonRecord> people = sql.fetch(TEAM_PERSON, TEAM_PERSON.ID.in(named));
        people.forEach(Acquaintances::strip);
        people.forEach(row -> collect(row, named));
        Result<OrganisationRecord> organisations = sql.fetch(ORGANISATION, ORGANISATION.ID.in(named));
        organisations.forEach(row -> collect(row, named));
        files.put(RowFile.name(TEAM_PERSON), RowFile.write(people));
        files.put(RowFile.name(ORGANISATION), RowFile.write(organisations));
        files.put(RowFile.name(MUNICIPALITY), RowFile.write(sql.fetch(MUNICIPALITY, MUNICIPALITY.ID.in(named))));
    }

    /// Reads who came along and who of them is known here.
    static Acquaintances meet(DSLContext sql, SortedMap<String, byte[]> files) {
        Acquaintances all = new Acquaintances();
        for (Record row : RowFile.read(MUNICIPALITY, Map.of(), files)) {
            all.meet(row, all.municipality(sql, row.into(MUNICIPALITY)));
        }
        for (Record row : RowFile.read(ORGANISATION, Map.of(), files)) {
            all.translate(row);
            all.meet(row, all.organisation(sql, row.into(ORGANISATION)));
        }
        for (Record row : RowFile.read(TEAM_PERSON, Map.of(), files)) {
            all.translate(row);
            TeamPersonRecord person = row.into(TEAM_PERSON);
            strip(person);
            all.meet(person, all.person(sql, person));
        }
        return all;
    }

    /// Puts the ids of this store in the place of the other's.
    void translate(Record row) {
        for (Field<?> column : row.fields()) {
            if (column.getType() == UUID.class) {
                UUID here = known.get(row.get(column.getName(), UUID.class));
                if (here != null) {
                    row.set(column.coerce(UUID.class), here);
                }
            }
        }
    }

    /// Adds those that are not known here.
    void introduce(DSLContext sql) {
        for (Record row : strangers) {
            if (row instanceof MunicipalityRecord municipality) {
                sql.executeInsert(municipality);
            } else if (row instanceof OrganisationRecord organisation) {
                sql.executeInsert(organisation);
            } else if (row instanceof TeamPersonRecord person) {
                sql.executeInsert(person);
            }
        }
    }

    private void meet(Record row, @Nullable UUID here) {
        UUID there = row.get("ID", UUID.class);
        if (here == null) {
            row.set(row.field("ROW_VERSION", Integer.class), 1);
            strangers.add(row);
        } else if (!here.equals(there)) {
            known.put(there, here);
        }
    }

    private @Nullable UUID municipality(DSLContext sql, MunicipalityRecord there) {
        return one(
                sql.select(MUNICIPALITY.ID)
                        .from(MUNICIPALITY)
                        .where(MUNICIPALITY.ID.eq(there.getId()))
                        .union(sql.select(MUNICIPALITY.ID)
                                .from(MUNICIPALITY)
                                .where(MUNICIPALITY.NAME.equalIgnoreCase(there.getName())))
                        .fetch(MUNICIPALITY.ID),
                there.getId());
    }

    private @Nullable UUID organisation(DSLContext sql, OrganisationRecord there) {
        return one(
                sql.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.eq(there.getId()))
                        .union(sql.select(ORGANISATION.ID)
                                .from(ORGANISATION)
                                .where(
                                        ORGANISATION.KIND.eq(there.getKind()),
                                        ORGANISATION.NAME.equalIgnoreCase(there.getName()),
                                        ORGANISATION.MUNICIPALITY_ID.isNotDistinctFrom(there.getMunicipalityId())))
                        .fetch(ORGANISATION.ID),
                there.getId());
    }

    private @Nullable UUID person(DSLContext sql, TeamPersonRecord there) {
        return one(
                sql.select(TEAM_PERSON.ID)
                        .from(TEAM_PERSON)
                        .where(TEAM_PERSON.ID.eq(there.getId()))
                        .union(sql.select(TEAM_PERSON.ID)
                                .from(TEAM_PERSON)
                                .where(
                                        TEAM_PERSON.ORGANISATION_ID.eq(there.getOrganisationId()),
                                        TEAM_PERSON.NAME.equalIgnoreCase(there.getName())))
                        .fetch(TEAM_PERSON.ID),
                there.getId());
    }

    /// The same id, else the only one that is called so; two of one name are not told apart by guessing.
    private static @Nullable UUID one(List<UUID> found, UUID there) {
        if (found.contains(there)) {
            return there;
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static void strip(TeamPersonRecord person) {
        person.setSignInName(null);
        person.setCodeHash(null);
        person.setVogOn(null);
        person.setTrainedUntil(null);
        person.setActive(false);
    }

    private static void collect(Record row, Set<UUID> named) {
        for (Field<?> column : row.fields()) {
            if (column.getType() == UUID.class) {
                UUID value = row.get(column.getName(), UUID.class);
                if (value != null) {
                    named.add(value);
                }
            }
        }
    }
}
