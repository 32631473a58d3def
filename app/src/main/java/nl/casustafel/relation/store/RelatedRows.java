package nl.casustafel.relation.store;

import static nl.casustafel.schema.Tables.RELATED_PERSON;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Related persons go with their case (W-D6).
public final class RelatedRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .deleteFrom(RELATED_PERSON)
                .where(RELATED_PERSON.CASE_ID.in(going))
                .execute();
    }
}
