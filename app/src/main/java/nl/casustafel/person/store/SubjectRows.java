package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.CITIZEN_NUMBER;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The people and organisations nothing else is about, with the number of a person.
public final class SubjectRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                        .deleteFrom(CITIZEN_NUMBER)
                        .where(CITIZEN_NUMBER.SUBJECT_ID.in(going))
                        .execute()
                + Sql.of(tx).deleteFrom(SUBJECT).where(SUBJECT.ID.in(going)).execute();
    }
}
