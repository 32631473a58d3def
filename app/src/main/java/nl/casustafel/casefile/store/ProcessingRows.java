package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_PROCESSING;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Processed;
import nl.casustafel.casefile.Processing;
import nl.casustafel.kernel.Actor;
import nl.casustafel.schema.Tables;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The days on which a case was processed: one row for each way on a day, however often (W-G2).
final class ProcessingRows {
    private ProcessingRows() {}

    static void note(Tx tx, CaseId id, LocalDate on, Processing kind) {
        boolean known = Sql.of(tx)
                .fetchExists(
                        CASE_PROCESSING,
                        CASE_PROCESSING.CASE_ID.eq(id.value()),
                        CASE_PROCESSING.PROCESSED_ON.eq(on),
                        CASE_PROCESSING.KIND.eq(kind.name()));
        if (!known) {
            Sql.of(tx)
                    .insertInto(CASE_PROCESSING)
                    .set(CASE_PROCESSING.CASE_ID, id.value())
                    .set(CASE_PROCESSING.PROCESSED_ON, on)
                    .set(CASE_PROCESSING.KIND, kind.name())
                    .execute();
        }
    }

    static List<Processed> of(Tx tx, Actor actor, CaseId id) {
        return Sql.of(tx)
                .select(CASE_PROCESSING.PROCESSED_ON, CASE_PROCESSING.KIND)
                .from(CASE_PROCESSING)
                .join(Tables.CASE_FILE)
                .on(Tables.CASE_FILE.ID.eq(CASE_PROCESSING.CASE_ID))
                .where(CASE_PROCESSING.CASE_ID.eq(id.value()), Visible.cases(actor))
                .orderBy(CASE_PROCESSING.PROCESSED_ON.desc(), CASE_PROCESSING.KIND)
                .fetch(row -> new Processed(row.value1(), Processing.valueOf(row.value2())));
    }
}
