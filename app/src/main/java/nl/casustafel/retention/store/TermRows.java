package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.CASE_EXTENSION;
import static nl.casustafel.schema.Tables.EXTENSION_CONSENT;
import static nl.casustafel.schema.Tables.LEGAL_HOLD;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What kept a case longer: extensions, and holds that have ended.
public final class TermRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(EXTENSION_CONSENT)
                        .where(EXTENSION_CONSENT.EXTENSION_ID.in(DSL.select(CASE_EXTENSION.ID)
                                .from(CASE_EXTENSION)
                                .where(CASE_EXTENSION.CASE_ID.in(going))))
                        .execute()
                + sql.deleteFrom(CASE_EXTENSION)
                        .where(CASE_EXTENSION.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(LEGAL_HOLD).where(LEGAL_HOLD.CASE_ID.in(going)).execute();
    }
}
