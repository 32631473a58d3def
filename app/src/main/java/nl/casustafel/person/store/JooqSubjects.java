package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.Subjects;
import nl.casustafel.schema.tables.records.SubjectRecord;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The subjects in their own table.
public final class JooqSubjects implements Subjects {
    @Override
    public void add(Tx tx, Subject subject) {
        SubjectRecord row = row(subject);
        row.setRowVersion(1);
        Sql.of(tx).insertInto(SUBJECT).set(row).execute();
    }

    @Override
    public void change(Tx tx, Subject subject) {
        int changed = Sql.of(tx)
                .update(SUBJECT)
                .set(row(subject))
                .set(SUBJECT.ROW_VERSION, SUBJECT.ROW_VERSION.plus(1))
                .where(SUBJECT.ID.eq(subject.id().value()))
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("no such subject");
        }
    }

    @Override
    public void remove(Tx tx, SubjectId id) {
        JooqCitizenNumbers.forget(tx, id);
        Sql.of(tx).deleteFrom(SUBJECT).where(SUBJECT.ID.eq(id.value())).execute();
    }

    @Override
    public Optional<Subject> find(Tx tx, SubjectId id) {
        return Sql.of(tx).selectFrom(SUBJECT).where(SUBJECT.ID.eq(id.value())).fetchOptional(JooqSubjects::subject);
    }

    private static SubjectRecord row(Subject subject) {
        SubjectRecord row = new SubjectRecord();
        row.setId(subject.id().value());
        row.setKind(subject.kind().name());
        row.setName(subject.name().map(ShortText::value).orElse(null));
        row.setDescription(subject.description().map(ShortText::value).orElse(null));
        row.setBornOn(subject.bornOn().orElse(null));
        row.setMunicipalityId(subject.residence().map(Municipality.Key::value).orElse(null));
        row.setAlsoCalled(subject.alsoCalled().map(ShortText::value).orElse(null));
        row.setSaidMinor(subject.saidMinor().map(SaidMinor::name).orElse(null));
        return row;
    }

    static Subject subject(SubjectRecord row) {
        return new Subject(
                new SubjectId(row.getId()),
                Subject.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getName()).map(ShortText::of),
                Optional.ofNullable(row.getDescription()).map(ShortText::of),
                Optional.ofNullable(row.getBornOn()),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                Optional.ofNullable(row.getAlsoCalled()).map(ShortText::of),
                Optional.ofNullable(row.getSaidMinor()).map(SaidMinor::valueOf));
    }
}
