package nl.casustafel.relation.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.RELATED_PERSON;

import java.util.List;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelatedPerson;
import nl.casustafel.relation.RelatedPersonId;
import nl.casustafel.relation.RelatedPersons;
import nl.casustafel.relation.RelatedReads;
import nl.casustafel.relation.RelationType;
import nl.casustafel.relation.Tie;
import nl.casustafel.schema.tables.records.RelatedPersonRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Related persons in their own table, seen through the gate of their case.
public final class JooqRelatedPersons implements RelatedPersons, RelatedReads {
    @Override
    public void add(Tx tx, RelatedPerson person) {
        RelatedPersonRecord row = new RelatedPersonRecord();
        row.setId(person.id().value());
        row.setCaseId(person.caseFile().value());
        row.setNotedAt(person.notedAt());
        row.setNotedBy(person.notedBy().value());
        row.setRowVersion(1);
        write(person.tie(), row);
        Sql.of(tx).insertInto(RELATED_PERSON).set(row).execute();
    }

    private static void write(Tie tie, RelatedPersonRecord row) {
        row.setCalled(tie.called().value());
        row.setRelationType(tie.type().name());
        row.setDirection(tie.direction().name());
        row.setFromOn(tie.period().from().orElse(null));
        row.setUntilOn(tie.period().until().orElse(null));
        row.setRelevance(tie.relevance().value());
        row.setBearing(tie.bearing().map(LongText::value).orElse(null));
    }

    @Override
    public Optional<Versioned<RelatedPerson>> find(Tx tx, Actor actor, RelatedPersonId id) {
        return Sql.of(tx)
                .selectFrom(RELATED_PERSON)
                .where(RELATED_PERSON.ID.eq(id.value()), visible(actor))
                .fetchOptional(JooqRelatedPersons::person);
    }

    @Override
    public boolean rewrite(Tx tx, RelatedPersonId id, Tie tie, int version) {
        RelatedPersonRecord row = new RelatedPersonRecord();
        write(tie, row);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(RELATED_PERSON)
                        .set(row)
                        .where(RELATED_PERSON.ID.eq(id.value()), RELATED_PERSON.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(Tx tx, RelatedPersonId id, int version) {
        return Sql.of(tx)
                        .deleteFrom(RELATED_PERSON)
                        .where(RELATED_PERSON.ID.eq(id.value()), RELATED_PERSON.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public List<Versioned<RelatedPerson>> of(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(RELATED_PERSON)
                .where(RELATED_PERSON.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(DSL.lower(RELATED_PERSON.CALLED), RELATED_PERSON.ID)
                .fetch(JooqRelatedPersons::person);
    }

    private static Versioned<RelatedPerson> person(RelatedPersonRecord row) {
        Tie tie = new Tie(
                new ShortText(row.getCalled()),
                RelationType.valueOf(row.getRelationType()),
                Direction.valueOf(row.getDirection()),
                new Tie.Period(Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getUntilOn())),
                new LongText(row.getRelevance()),
                Optional.ofNullable(row.getBearing()).map(LongText::new));
        return new Versioned<>(
                new RelatedPerson(
                        new RelatedPersonId(row.getId()),
                        new CaseId(row.getCaseId()),
                        tie,
                        row.getNotedAt(),
                        new PersonId(row.getNotedBy())),
                row.getRowVersion());
    }

    private static Condition visible(Actor actor) {
        return RELATED_PERSON.CASE_ID.in(
                DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
