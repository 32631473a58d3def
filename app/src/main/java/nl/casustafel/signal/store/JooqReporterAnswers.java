package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.REPORTER_ANSWER;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.List;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.ReporterAnswerRecord;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.ReporterAnswers;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.impl.DSL;

/// Answers to reporters in their table.
public final class JooqReporterAnswers implements ReporterAnswers {
    private static final String[] SETTLED = {
        SignalState.WEIGHED.name(), SignalState.REFERRED.name(), SignalState.CLOSED.name(), SignalState.WITHDRAWN.name()
    };

    @Override
    public List<Versioned<ReporterAnswer>> of(Tx tx, SignalId signal) {
        return Sql.of(tx)
                .selectFrom(REPORTER_ANSWER)
                .where(REPORTER_ANSWER.SIGNAL_ID.eq(signal.value()))
                .orderBy(REPORTER_ANSWER.DUE_ON, REPORTER_ANSWER.KIND, REPORTER_ANSWER.ID)
                .fetch(row -> new Versioned<>(SignalRows.answer(row), row.getRowVersion()));
    }

    @Override
    public void add(Tx tx, SignalId signal, ReporterAnswer answer) {
        ReporterAnswerRecord row = SignalRows.row(answer);
        row.setId(answer.id().value());
        row.setSignalId(signal.value());
        row.setRowVersion(1);
        Sql.of(tx).executeInsert(row);
    }

    @Override
    public boolean closingMissing(Tx tx, SignalId signal) {
        return Sql.of(tx)
                .fetchExists(
                        SIGNAL,
                        SIGNAL.ID.eq(signal.value()),
                        SIGNAL.STATE.in(SETTLED),
                        SIGNAL.ID.in(DSL.select(REPORT_SOURCE.SIGNAL_ID).from(REPORT_SOURCE)),
                        SIGNAL.ID.notIn(DSL.select(REPORTER_ANSWER.SIGNAL_ID)
                                .from(REPORTER_ANSWER)
                                .where(REPORTER_ANSWER.KIND.eq(AnswerKind.CLOSING.name()))));
    }

    @Override
    public boolean change(Tx tx, ReporterAnswer answer, int version) {
        ReporterAnswerRecord row = SignalRows.row(answer);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(REPORTER_ANSWER)
                        .set(row)
                        .where(REPORTER_ANSWER.ID.eq(answer.id().value()), REPORTER_ANSWER.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }
}
