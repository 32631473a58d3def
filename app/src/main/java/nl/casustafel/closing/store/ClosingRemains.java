package nl.casustafel.closing.store;

import static nl.casustafel.schema.Tables.NECESSITY_TEST;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// How cases that are destroyed were tested and ended.
public final class ClosingRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .deleteFrom(NECESSITY_TEST)
                .where(NECESSITY_TEST.CASE_ID.in(going))
                .execute();
    }
}
