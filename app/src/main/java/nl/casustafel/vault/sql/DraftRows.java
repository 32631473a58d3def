package nl.casustafel.vault.sql;

import static nl.casustafel.schema.Tables.DRAFT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What anybody was still typing about something that goes: a place names what it is about by its id.
public final class DraftRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        Condition about = DSL.or(
                going.stream().map(id -> DRAFT.PLACE.contains(id.toString())).toList());
        return Sql.of(tx).deleteFrom(DRAFT).where(about).execute();
    }
}
