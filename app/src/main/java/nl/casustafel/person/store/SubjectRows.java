package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.CITIZEN_NUMBER;
import static nl.casustafel.schema.Tables.JOINING;
import static nl.casustafel.schema.Tables.JOINING_SUBJECT;
import static nl.casustafel.schema.Tables.SAME_PERSON;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// The people and organisations nothing else is about, with the number of a person, and every joining it was
/// one of the two of: what taking it back would need goes too.
public final class SubjectRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(JOINING_SUBJECT)
                        .where(JOINING_SUBJECT.SUBJECT_ID.in(going))
                        .execute()
                + sql.deleteFrom(JOINING)
                        .where(JOINING.ONE_ID.in(going).or(JOINING.OTHER_ID.in(going)))
                        .execute()
                + sql.deleteFrom(SAME_PERSON)
                        .where(SAME_PERSON.SUBJECT_ID.in(going))
                        .execute()
                + sql.deleteFrom(CITIZEN_NUMBER)
                        .where(CITIZEN_NUMBER.SUBJECT_ID.in(going))
                        .execute()
                + sql.deleteFrom(SUBJECT).where(SUBJECT.ID.in(going)).execute();
    }
}
