package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Source;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Whose data dossiers hold, and of which kinds: by the facts participants brought, and for a notification
/// by whoever notified (W-F4). Words of a fact are never read.
record Holdings(DSLContext sql) {
    private static final Field<UUID> ORGANISATION_ID = DSL.field(DSL.name("held_by"), UUID.class);
    private static final Field<UUID> KEY = DSL.field(DSL.name("held_in"), UUID.class);
    private static final Field<String> CATEGORY = DSL.field(DSL.name("held_category"), String.class);
    private static final Field<String> SPECIAL = DSL.field(DSL.name("held_special"), String.class);
    private static final Field<String> RESTRICTION = DSL.field(DSL.name("held_restriction"), String.class);

    /// By the item they were talked about under: what stood there when it closed, and no embargo kept back.
    Map<UUID, Map<UUID, Source.Held>> ofItems(Collection<UUID> items) {
        Condition these = AGENDA_ITEM.ID.in(items);
        return gathered(notified(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(AGENDA_ITEM.CASE_ID))
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(DSL.coalesce(AGENDA_ITEM.SIGNAL_ID, CASE_FILE.SIGNAL_ID)))
                .join(FACT)
                .on(FACT.SIGNAL_ID.eq(SIGNAL.ID))
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(SIGNAL.RECEIVER_ID))
                .where(these, before(FACT.ENTERED_AT))
                .union(brought(AGENDA_ITEM.ID)
                        .from(AGENDA_ITEM)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                        .join(CASE_FACT)
                        .on(CASE_FACT.CASE_ID.eq(AGENDA_ITEM.CASE_ID))
                        .where(
                                these,
                                before(CASE_FACT.ENTERED_AT),
                                CASE_FACT.BODY.isNotNull(),
                                CASE_FACT.EMBARGO_UNTIL.isNull().or(CASE_FACT.EMBARGO_UNTIL.le(MEETING.PLANNED_ON)))));
    }

    /// By the case, as who was designated reads it now.
    Map<UUID, Map<UUID, Source.Held>> ofCases(Collection<UUID> cases, LocalDate today) {
        return gathered(notified(CASE_FILE.ID)
                .from(CASE_FILE)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(CASE_FILE.SIGNAL_ID))
                .join(FACT)
                .on(FACT.SIGNAL_ID.eq(SIGNAL.ID))
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(SIGNAL.RECEIVER_ID))
                .where(CASE_FILE.ID.in(cases))
                .union(brought(CASE_FACT.CASE_ID)
                        .from(CASE_FACT)
                        .where(CASE_FACT.CASE_ID.in(cases), CASE_FACT.BODY.isNotNull(), open(today))));
    }

    /// Of signals and cases by their numbers, as far as it may leave: what has a condition does not (W-D1).
    Map<UUID, Source.Held> leaving(Collection<String> numbers, LocalDate today) {
        Map<UUID, Map<UUID, Source.Held>> all = gathered(notified(SIGNAL.ID)
                .from(SIGNAL)
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID))
                .join(FACT)
                .on(FACT.SIGNAL_ID.eq(SIGNAL.ID))
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(SIGNAL.RECEIVER_ID))
                .where(SIGNAL.NUMBER.in(numbers).or(CASE_FILE.NUMBER.in(numbers)))
                .union(brought(CASE_FACT.CASE_ID)
                        .from(CASE_FACT)
                        .join(CASE_FILE)
                        .on(CASE_FILE.ID.eq(CASE_FACT.CASE_ID))
                        .where(
                                CASE_FILE.NUMBER.in(numbers),
                                CASE_FACT.BODY.isNotNull(),
                                open(today),
                                CASE_FACT.RESTRICTION.isNull().or(CASE_FACT.RESTRICTION.eq(Restriction.NONE.name())))));
        Map<UUID, Source.Held> together = new LinkedHashMap<>();
        all.values().forEach(one -> one.forEach((by, held) -> together.merge(by, held, Source.Held::and)));
        return together;
    }

    static Organisation organisation(Record row) {
        return new Organisation(
                new Organisation.Key(row.get(ORGANISATION.ID)),
                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                ShortText.of(row.get(ORGANISATION.NAME)),
                Optional.ofNullable(row.get(ORGANISATION.MUNICIPALITY_ID)).map(Municipality.Key::new));
    }

    /// The organisation somebody is of.
    Optional<Organisation.Key> of(Actor actor) {
        return sql.select(TEAM_PERSON.ORGANISATION_ID)
                .from(TEAM_PERSON)
                .where(TEAM_PERSON.ID.eq(actor.person().value()))
                .fetchOptional(TEAM_PERSON.ORGANISATION_ID)
                .map(Organisation.Key::new);
    }

    /// All organisations.
    Known known() {
        return new Known(sql.selectFrom(ORGANISATION).fetchMap(ORGANISATION.ID, Holdings::organisation));
    }

    /// The organisations by key.
    record Known(Map<UUID, Organisation> all) {
        /// By name.
        /// @param persons who provided for one of them
        List<Source> sources(Map<UUID, Source.Held> held, Function<UUID, List<ShortText>> persons) {
            return held.entrySet().stream()
                    .map(one -> new Source(
                            Objects.requireNonNull(all.get(one.getKey())), persons.apply(one.getKey()), one.getValue()))
                    .sorted(Comparator.comparing(
                            source -> source.organisation().name().value()))
                    .toList();
        }
    }

    private SelectSelectStep<Record5<UUID, UUID, String, String, String>> notified(TableField<?, UUID> key) {
        return sql.selectDistinct(
                key.as(KEY),
                TEAM_PERSON.ORGANISATION_ID.as(ORGANISATION_ID),
                FACT.DATA_CATEGORY.as(CATEGORY),
                FACT.SPECIAL.as(SPECIAL),
                DSL.castNull(String.class).as(RESTRICTION));
    }

    private SelectSelectStep<Record5<UUID, UUID, String, String, String>> brought(TableField<?, UUID> key) {
        return sql.selectDistinct(
                key.as(KEY),
                CASE_FACT.ORGANISATION_ID.as(ORGANISATION_ID),
                CASE_FACT.CATEGORY.as(CATEGORY),
                CASE_FACT.SPECIAL.as(SPECIAL),
                CASE_FACT.RESTRICTION.as(RESTRICTION));
    }

    private static Condition before(Field<Instant> entered) {
        return AGENDA_ITEM.CLOSED_AT.isNull().or(entered.le(AGENDA_ITEM.CLOSED_AT));
    }

    private static Condition open(LocalDate today) {
        return CASE_FACT.EMBARGO_UNTIL.isNull().or(CASE_FACT.EMBARGO_UNTIL.le(today));
    }

    private static Map<UUID, Map<UUID, Source.Held>> gathered(Select<?> query) {
        Map<UUID, Map<UUID, Source.Held>> all = new LinkedHashMap<>();
        for (Record row : query.fetch()) {
            all.computeIfAbsent(row.get(KEY), _ -> new LinkedHashMap<>())
                    .merge(row.get(ORGANISATION_ID), held(row), Source.Held::and);
        }
        return all;
    }

    private static Source.Held held(Record row) {
        TreeSet<DataCategory> categories = new TreeSet<>();
        Optional.ofNullable(row.get(CATEGORY))
                .map(letter -> DataCategory.ofLetter(letter.charAt(0)))
                .ifPresent(categories::add);
        Set<Restriction> conditions = Optional.ofNullable(row.get(RESTRICTION))
                .map(Restriction::valueOf)
                .filter(one -> one != Restriction.NONE)
                .map(Set::of)
                .orElseGet(Set::of);
        String special = row.get(SPECIAL);
        return new Source.Held(categories, special != null && !special.equals(SpecialKind.NONE.name()), conditions);
    }
}
