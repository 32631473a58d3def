package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.NOT_INFORMING;
import static nl.casustafel.schema.Tables.NOT_INFORMING_GROUND;
import static nl.casustafel.schema.Tables.NOT_INFORMING_WEIGHED;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Why the person of a case that is destroyed was not told.
public final class StatementRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        Select<Record1<UUID>> of =
                DSL.select(NOT_INFORMING.ID).from(NOT_INFORMING).where(NOT_INFORMING.CASE_ID.in(going));
        return sql.deleteFrom(NOT_INFORMING_GROUND)
                        .where(NOT_INFORMING_GROUND.STATEMENT_ID.in(of))
                        .execute()
                + sql.deleteFrom(NOT_INFORMING_WEIGHED)
                        .where(NOT_INFORMING_WEIGHED.STATEMENT_ID.in(of))
                        .execute()
                + sql.deleteFrom(NOT_INFORMING)
                        .where(NOT_INFORMING.CASE_ID.in(going))
                        .execute();
    }
}
