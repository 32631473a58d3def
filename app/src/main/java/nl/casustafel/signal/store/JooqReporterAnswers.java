package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.REPORTER_ANSWER;

import java.util.List;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.ReporterAnswerRecord;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.ReporterAnswers;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Answers to reporters in their table.
public final class JooqReporterAnswers implements ReporterAnswers {
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
