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
import nl.casustafel.team.OrganisationKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The municipalities, organisations and people that dossiers point to. They go along with name and
/// function only, so that it stays known who did what; who has the same name in the same organisation
/// here is taken for the same. Nobody gets an account, a role or a say by arriving in a bundle.
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
            MunicipalityRecord one = row.into(MUNICIPALITY);
            all.meet(one, known(sql, MUNICIPALITY.ID, one.getId(), calledSo(one)));
        }
        for (Record row : RowFile.read(ORGANISATION, Map.of(ORGANISATION.KIND, OrganisationKind.class), files)) {
            all.translate(row);
            OrganisationRecord one = row.into(ORGANISATION);
            all.meet(one, known(sql, ORGANISATION.ID, one.getId(), calledSo(one)));
        }
        for (Record row : RowFile.read(TEAM_PERSON, Map.of(), files)) {
            all.translate(row);
            TeamPersonRecord one = row.into(TEAM_PERSON);
            strip(one);
            all.meet(one, known(sql, TEAM_PERSON.ID, one.getId(), calledSo(one)));
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

    /// Adds those that are not known here and are named in one of these dossiers.
    void introduce(DSLContext sql, Load incoming, Set<UUID> dossiers) {
        Set<UUID> named = new HashSet<>();
        for (UUID dossier : dossiers) {
            for (Leg leg : Route.LEGS) {
                incoming.rows(dossier, leg).values().forEach(row -> collect(row, named));
            }
        }
        List<Record> needed = new ArrayList<>();
        // A person names an organisation, and that a municipality: backwards, and added forwards.
        for (Record row : strangers.reversed()) {
            if (named.contains(row.get("ID", UUID.class))) {
                collect(row, named);
                needed.addFirst(row);
            }
        }
        needed.forEach(row -> insert(sql, row));
    }

    private static void insert(DSLContext sql, Record row) {
        switch (row) {
            case MunicipalityRecord municipality -> sql.executeInsert(municipality);
            case OrganisationRecord organisation -> sql.executeInsert(organisation);
            case TeamPersonRecord person -> sql.executeInsert(person);
            default -> throw new IllegalStateException("none of the three");
        }
    }

    /// By their ids here, with those that came.
    Map<UUID, String> municipalities(DSLContext sql) {
        Map<UUID, String> names = new HashMap<>(sql.select(MUNICIPALITY.ID, MUNICIPALITY.NAME)
                .from(MUNICIPALITY)
                .fetchMap(MUNICIPALITY.ID, MUNICIPALITY.NAME));
        for (Record row : strangers) {
            if (row instanceof MunicipalityRecord municipality) {
                names.put(municipality.getId(), municipality.getName());
            }
        }
        return names;
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

    /// The same id, else the only one that is called so; two of one name are not told apart by guessing.
    private static @Nullable UUID known(DSLContext sql, TableField<?, UUID> id, UUID there, Condition calledSo) {
        List<UUID> found = sql.select(id)
                .from(id.getTable())
                .where(id.eq(there).or(calledSo))
                .fetch(id);
        if (found.contains(there)) {
            return there;
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static Condition calledSo(MunicipalityRecord there) {
        return MUNICIPALITY.NAME.equalIgnoreCase(there.getName());
    }

    private static Condition calledSo(OrganisationRecord there) {
        return ORGANISATION
                .KIND
                .eq(there.getKind())
                .and(ORGANISATION.NAME.equalIgnoreCase(there.getName()))
                .and(ORGANISATION.MUNICIPALITY_ID.isNotDistinctFrom(there.getMunicipalityId()));
    }

    private static Condition calledSo(TeamPersonRecord there) {
        return TEAM_PERSON
                .ORGANISATION_ID
                .eq(there.getOrganisationId())
                .and(TEAM_PERSON.NAME.equalIgnoreCase(there.getName()));
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
