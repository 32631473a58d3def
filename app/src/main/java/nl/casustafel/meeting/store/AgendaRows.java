package nl.casustafel.meeting.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.LIVE_LINE;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// The items at which a signal or a case lay at the table, with every line and who was there.
public final class AgendaRows implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.SIGNAL_ID.in(going).or(AGENDA_ITEM.CASE_ID.in(going)))
                .fetchSet(AGENDA_ITEM.ID);
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(LIVE_LINE)
                        .where(LIVE_LINE.AGENDA_ITEM_ID.in(going))
                        .execute()
                + sql.deleteFrom(ITEM_ATTENDANCE)
                        .where(ITEM_ATTENDANCE.AGENDA_ITEM_ID.in(going))
                        .execute()
                + sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.in(going)).execute();
    }
}
