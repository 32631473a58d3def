package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.REFERRAL_FACT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// What followed the decision on a signal: where it went, with which facts, and what the person was told.
public final class FollowUpRows implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(REFERRAL.ID)
                .from(REFERRAL)
                .where(REFERRAL.SIGNAL_ID.in(going))
                .fetchSet(REFERRAL.ID);
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(REFERRAL_FACT)
                        .where(REFERRAL_FACT.REFERRAL_ID.in(going))
                        .execute()
                + sql.deleteFrom(REFERRAL).where(REFERRAL.ID.in(going)).execute()
                + sql.deleteFrom(INFORMING).where(INFORMING.SIGNAL_ID.in(going)).execute();
    }
}
