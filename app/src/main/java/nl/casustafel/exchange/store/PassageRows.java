package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// That a dossier went or came. That a bundle went, to whom and on which ground, stays.
public final class PassageRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                        .deleteFrom(DOSSIER_AWAY)
                        .where(DOSSIER_AWAY.DOSSIER_ID.in(going))
                        .execute()
                + Sql.of(tx)
                        .deleteFrom(EXCHANGE_ITEM)
                        .where(EXCHANGE_ITEM.DOSSIER_ID.in(going))
                        .execute();
    }
}
