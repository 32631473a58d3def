package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.ACTION_BLOCK;
import static nl.casustafel.schema.Tables.ACTION_ITEM;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The actions about a signal or a case that is destroyed, and those agreed when it lay at the table that
/// are about no case.
public final class ActionRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        Condition ended = ACTION_ITEM
                .CASE_ID
                .in(going)
                .or(ACTION_ITEM
                        .CASE_ID
                        .isNull()
                        .and(ACTION_ITEM.SIGNAL_ID.in(going).or(ACTION_ITEM.AGENDA_ITEM_ID.in(going))));
        int blocks = Sql.of(tx)
                .deleteFrom(ACTION_BLOCK)
                .where(ACTION_BLOCK.ACTION_ID.in(
                        DSL.select(ACTION_ITEM.ID).from(ACTION_ITEM).where(ended)))
                .execute();
        return blocks + Sql.of(tx).deleteFrom(ACTION_ITEM).where(ended).execute();
    }
}
