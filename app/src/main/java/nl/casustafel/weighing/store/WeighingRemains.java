package nl.casustafel.weighing.store;

import static nl.casustafel.schema.Tables.CRITERION_NOTE;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The weighings of a signal, with what was noted and which positions were taken.
public final class WeighingRemains implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(WEIGHING.ID)
                .from(WEIGHING)
                .where(WEIGHING.SIGNAL_ID.in(going))
                .fetchSet(WEIGHING.ID);
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(PROMPT_ANSWER)
                        .where(PROMPT_ANSWER.WEIGHING_ID.in(going))
                        .execute()
                + sql.deleteFrom(ENTRY_ANSWER)
                        .where(ENTRY_ANSWER.WEIGHING_ID.in(going))
                        .execute()
                + sql.deleteFrom(ENTRY_DEVIATION)
                        .where(ENTRY_DEVIATION.WEIGHING_ID.in(going))
                        .execute()
                + sql.deleteFrom(CRITERION_NOTE)
                        .where(CRITERION_NOTE.WEIGHING_ID.in(going))
                        .execute()
                + sql.deleteFrom(POSITION_CONFIRMATION)
                        .where(POSITION_CONFIRMATION.POSITION_ID.in(DSL.select(PARTY_POSITION.ID)
                                .from(PARTY_POSITION)
                                .where(PARTY_POSITION.WEIGHING_ID.in(going))))
                        .execute()
                + sql.deleteFrom(PARTY_POSITION)
                        .where(PARTY_POSITION.WEIGHING_ID.in(going))
                        .execute()
                + sql.deleteFrom(WEIGHING).where(WEIGHING.ID.in(going)).execute();
    }
}
