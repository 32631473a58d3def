package nl.casustafel.excerpt.store;

import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.REDACTION;
import static nl.casustafel.schema.Tables.REDACTION_MARK;
import static nl.casustafel.schema.Tables.REDACTION_REASON;
import static nl.casustafel.schema.Tables.REDACTION_STEP;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// A redaction goes as a whole with the first sheet of its minutes that goes: its places are in that text,
/// and its reasons may speak of it.
public final class RedactionRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        Set<UUID> redactions = sql.select(REDACTION.ID)
                .from(REDACTION)
                .where(REDACTION.MINUTES_VERSION_ID.in(DSL.select(MINUTES_PART.MINUTES_VERSION_ID)
                        .from(MINUTES_PART)
                        .where(MINUTES_PART.AGENDA_ITEM_ID.in(going))))
                .fetchSet(REDACTION.ID);
        return sql.deleteFrom(REDACTION_MARK)
                        .where(REDACTION_MARK.REDACTION_ID.in(redactions))
                        .execute()
                + sql.deleteFrom(REDACTION_REASON)
                        .where(REDACTION_REASON.REDACTION_ID.in(redactions))
                        .execute()
                + sql.deleteFrom(REDACTION_STEP)
                        .where(REDACTION_STEP.REDACTION_ID.in(redactions))
                        .execute()
                + sql.deleteFrom(REDACTION).where(REDACTION.ID.in(redactions)).execute();
    }
}
