package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.JOINING;
import static nl.casustafel.schema.Tables.JOINING_SUBJECT;
import static nl.casustafel.schema.Tables.SAME_PERSON;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.WholeInSight;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Joining;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.schema.tables.records.JoiningRecord;
import nl.casustafel.schema.tables.records.JoiningSubjectRecord;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Subjects of one person share an id; who belongs to nobody else has none.
public final class JooqSamePersons implements SamePersons {
    @Override
    public Set<SubjectId> everyone(Tx tx, SubjectId subject) {
        Set<SubjectId> all = Sql.of(tx)
                .select(SAME_PERSON.SUBJECT_ID)
                .from(SAME_PERSON)
                .where(SAME_PERSON.PERSON_ID.eq(DSL.select(SAME_PERSON.PERSON_ID)
                        .from(SAME_PERSON)
                        .where(SAME_PERSON.SUBJECT_ID.eq(subject.value()))))
                .fetch(row -> new SubjectId(row.value1()))
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
        all.add(subject);
        return all;
    }

    @Override
    public Optional<Versioned<Subject>> held(Tx tx, SubjectId subject) {
        return Sql.of(tx)
                .selectFrom(SUBJECT)
                .where(SUBJECT.ID.eq(subject.value()))
                .fetchOptional(row -> new Versioned<>(JooqSubjects.subject(row), row.getRowVersion()));
    }

    @Override
    public boolean wholeInSight(Tx tx, Actor actor, SubjectId subject) {
        return WholeInSight.of(tx, actor, subject.value());
    }

    @Override
    public void join(Tx tx, Joining joining) {
        DSLContext sql = Sql.of(tx);
        JoiningRecord row = new JoiningRecord();
        row.setId(joining.id().value());
        row.setSequenceNo(sql.select(DSL.coalesce(DSL.max(JOINING.SEQUENCE_NO), 0))
                        .from(JOINING)
                        .fetchSingle()
                        .value1()
                + 1);
        row.setOneId(joining.one().value());
        row.setOtherId(joining.other().value());
        row.setReason(joining.reason().value());
        row.setJoinedBy(joining.by().value());
        row.setJoinedAt(joining.at());
        sql.executeInsert(row);
        UUID person = person(sql, joining.one())
                .or(() -> person(sql, joining.other()))
                .orElseGet(UUID::randomUUID);
        for (Joining.Before before : joining.before()) {
            Optional<UUID> earlier = person(sql, before.was().id());
            sql.executeInsert(row(joining.id(), before, earlier));
            belong(sql, before.was().id().value(), Optional.of(person));
        }
    }

    @Override
    public Optional<Joining> find(Tx tx, Joining.Key id) {
        return Sql.of(tx)
                .selectFrom(JOINING)
                .where(JOINING.ID.eq(id.value()))
                .fetchOptional(row -> joining(Sql.of(tx), row));
    }

    @Override
    public List<Joining> of(Tx tx, Collection<SubjectId> subjects) {
        return Sql.of(tx)
                .selectFrom(JOINING)
                .where(JOINING.ID.in(DSL.select(JOINING_SUBJECT.JOINING_ID)
                        .from(JOINING_SUBJECT)
                        .where(JOINING_SUBJECT.SUBJECT_ID.in(
                                subjects.stream().map(SubjectId::value).toList()))))
                .orderBy(JOINING.SEQUENCE_NO.desc())
                .fetch(row -> joining(Sql.of(tx), row));
    }

    @Override
    public void takeBack(Tx tx, Joining joining) {
        DSLContext sql = Sql.of(tx);
        sql.selectFrom(JOINING_SUBJECT)
                .where(JOINING_SUBJECT.JOINING_ID.eq(joining.id().value()))
                .fetch()
                .forEach(row -> belong(sql, row.getSubjectId(), Optional.ofNullable(row.getPersonId())));
        sql.deleteFrom(JOINING).where(JOINING.ID.eq(joining.id().value())).execute();
    }

    private static Optional<UUID> person(DSLContext sql, SubjectId subject) {
        return sql.select(SAME_PERSON.PERSON_ID)
                .from(SAME_PERSON)
                .where(SAME_PERSON.SUBJECT_ID.eq(subject.value()))
                .fetchOptional(SAME_PERSON.PERSON_ID);
    }

    private static void belong(DSLContext sql, UUID subject, Optional<UUID> person) {
        sql.deleteFrom(SAME_PERSON).where(SAME_PERSON.SUBJECT_ID.eq(subject)).execute();
        person.ifPresent(id -> sql.insertInto(SAME_PERSON)
                .set(SAME_PERSON.SUBJECT_ID, subject)
                .set(SAME_PERSON.PERSON_ID, id)
                .execute());
    }

    private static JoiningSubjectRecord row(Joining.Key id, Joining.Before before, Optional<UUID> person) {
        Subject was = before.was();
        JoiningSubjectRecord row = new JoiningSubjectRecord();
        row.setJoiningId(id.value());
        row.setSubjectId(was.id().value());
        row.setPersonId(person.orElse(null));
        row.setKind(was.kind().name());
        row.setName(was.name().map(ShortText::value).orElse(null));
        row.setAlsoCalled(was.alsoCalled().map(ShortText::value).orElse(null));
        row.setDescription(was.description().map(ShortText::value).orElse(null));
        row.setBornOn(was.bornOn().orElse(null));
        row.setSaidMinor(was.saidMinor().map(SaidMinor::name).orElse(null));
        row.setMunicipalityId(was.residence().map(Municipality.Key::value).orElse(null));
        row.setChangedTo(before.changedTo().orElse(null));
        return row;
    }

    private static Joining joining(DSLContext sql, JoiningRecord row) {
        return new Joining(
                new Joining.Key(row.getId()),
                new SubjectId(row.getOneId()),
                new SubjectId(row.getOtherId()),
                new LongText(row.getReason()),
                new PersonId(row.getJoinedBy()),
                row.getJoinedAt(),
                sql.selectFrom(JOINING_SUBJECT)
                        .where(JOINING_SUBJECT.JOINING_ID.eq(row.getId()))
                        .fetch(JooqSamePersons::before));
    }

    private static Joining.Before before(JoiningSubjectRecord row) {
        return new Joining.Before(
                new Subject(
                        new SubjectId(row.getSubjectId()),
                        Subject.Kind.valueOf(row.getKind()),
                        Optional.ofNullable(row.getName()).map(ShortText::of),
                        Optional.ofNullable(row.getDescription()).map(ShortText::of),
                        Optional.ofNullable(row.getBornOn()),
                        Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                        Optional.ofNullable(row.getAlsoCalled()).map(ShortText::of),
                        Optional.ofNullable(row.getSaidMinor()).map(SaidMinor::valueOf)),
                Optional.ofNullable(row.getChangedTo()));
    }
}
