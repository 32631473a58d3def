package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.REPORTER_ANSWER;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.URGENT_ANSWER;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// A signal with its facts, its steps, its reporter, the original mail and the answers; and whom it is
/// about, where no other signal is.
public final class SignalRemains implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(SIGNAL.SUBJECT_ID)
                .from(SIGNAL)
                .where(SIGNAL.ID.in(going), SIGNAL.SUBJECT_ID.isNotNull())
                .fetchSet(SIGNAL.SUBJECT_ID);
    }

    @Override
    public Set<UUID> kept(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(SIGNAL.SUBJECT_ID)
                .from(SIGNAL)
                .where(SIGNAL.SUBJECT_ID.in(going), SIGNAL.ID.notIn(going))
                .fetchSet(SIGNAL.SUBJECT_ID);
    }

    /// What was split from it stays, and no longer says from what (DEC-13).
    private static void forgetOrigin(DSLContext sql, Set<UUID> going) {
        sql.update(SIGNAL)
                .setNull(SIGNAL.SPLIT_FROM_ID)
                .where(SIGNAL.SPLIT_FROM_ID.in(going))
                .execute();
        sql.update(FACT)
                .setNull(FACT.COPIED_FROM_ID)
                .where(FACT.COPIED_FROM_ID.in(DSL.select(FACT.ID).from(FACT).where(FACT.SIGNAL_ID.in(going))))
                .execute();
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        forgetOrigin(sql, going);
        return sql.deleteFrom(FACT).where(FACT.SIGNAL_ID.in(going)).execute()
                + sql.deleteFrom(SIGNAL_STEP)
                        .where(SIGNAL_STEP.SIGNAL_ID.in(going))
                        .execute()
                + sql.deleteFrom(URGENT_ANSWER)
                        .where(URGENT_ANSWER.SIGNAL_ID.in(going))
                        .execute()
                + sql.deleteFrom(REPORTER_ANSWER)
                        .where(REPORTER_ANSWER.SIGNAL_ID.in(going))
                        .execute()
                + sql.deleteFrom(REPORT_SOURCE)
                        .where(REPORT_SOURCE.SIGNAL_ID.in(going))
                        .execute()
                + sql.deleteFrom(SIGNAL).where(SIGNAL.ID.in(going)).execute();
    }
}
