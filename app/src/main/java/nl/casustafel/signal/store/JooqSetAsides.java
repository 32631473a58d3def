package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.SignalStep;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.SetAsides;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Signals settled without the table, told by their steps.
public final class JooqSetAsides implements SetAsides {
    private static final String[] SETTLED = {
        SignalState.REFERRED.name(), SignalState.CLOSED.name(), SignalState.ANSWERED.name()
    };

    @Override
    public List<SetAside> since(Tx tx, Instant last) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL_STEP.REASON_CODE, SIGNAL_STEP.AT)
                .from(SIGNAL)
                .join(SIGNAL_STEP)
                .on(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID))
                .where(stands(), SIGNAL_STEP.REASON_CODE.isNotNull(), SIGNAL_STEP.AT.gt(last))
                .orderBy(SIGNAL.NUMBER)
                .fetch(row -> new SetAside(
                        new SignalId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        PreSortReason.valueOf(row.value3()),
                        row.value4()));
    }

    @Override
    public Optional<Versioned<Signal>> standing(Tx tx, SignalId id) {
        Condition settled = DSL.exists(DSL.selectOne()
                .from(SIGNAL_STEP)
                .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID), SIGNAL_STEP.REASON_CODE.isNotNull()));
        return Sql.of(tx)
                .fetchOptional(SIGNAL, SIGNAL.ID.eq(id.value()).and(stands()).and(settled))
                .map(row -> new Versioned<>(SignalRows.signal(row), row.getRowVersion()));
    }

    /// Ended, never before the three, and worked on here.
    private static Condition stands() {
        SignalStep brought = SIGNAL_STEP.as("brought");
        return SIGNAL.STATE
                .in(SETTLED)
                .and(DSL.notExists(DSL.selectOne()
                        .from(brought)
                        .where(brought.SIGNAL_ID.eq(SIGNAL.ID), brought.TO_STATE.eq(SignalState.ON_AGENDA.name()))))
                .and(DSL.notExists(DSL.selectOne().from(DOSSIER_AWAY).where(DOSSIER_AWAY.DOSSIER_ID.eq(SIGNAL.ID))));
    }
}
