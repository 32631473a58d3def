package nl.casustafel.timeline.store;

import static nl.casustafel.schema.Tables.MOMENT_FLAG;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// What was marked on the timeline of a case that is destroyed, or of a signal or meeting that is.
public final class MomentRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .deleteFrom(MOMENT_FLAG)
                .where(MOMENT_FLAG.CASE_ID.in(going).or(MOMENT_FLAG.ABOUT_ID.in(going)))
                .execute();
    }
}
