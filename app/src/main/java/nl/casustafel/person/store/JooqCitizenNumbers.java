package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.CITIZEN_NUMBER;

import java.util.Optional;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.person.CitizenNumbers;
import nl.casustafel.person.SubjectId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The numbers in a table of their own.
public final class JooqCitizenNumbers implements CitizenNumbers {
    @Override
    public void keep(Tx tx, SubjectId subject, Optional<CitizenNumber> number) {
        forget(tx, subject);
        number.ifPresent(kept -> Sql.of(tx)
                .insertInto(CITIZEN_NUMBER)
                .set(CITIZEN_NUMBER.SUBJECT_ID, subject.value())
                .set(CITIZEN_NUMBER.NUMBER, kept.value())
                .execute());
    }

    @Override
    public Optional<CitizenNumber> find(Tx tx, SubjectId subject) {
        return Sql.of(tx)
                .selectFrom(CITIZEN_NUMBER)
                .where(CITIZEN_NUMBER.SUBJECT_ID.eq(subject.value()))
                .fetchOptional(row -> new CitizenNumber(row.getNumber()));
    }

    static void forget(Tx tx, SubjectId subject) {
        Sql.of(tx)
                .deleteFrom(CITIZEN_NUMBER)
                .where(CITIZEN_NUMBER.SUBJECT_ID.eq(subject.value()))
                .execute();
    }
}
