package nl.casustafel.domains.store;

import static nl.casustafel.schema.Tables.LIFE_DOMAIN_LOOK;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Looks at parts of a life go with their case.
public final class LookRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .deleteFrom(LIFE_DOMAIN_LOOK)
                .where(LIFE_DOMAIN_LOOK.CASE_ID.in(going))
                .execute();
    }
}
