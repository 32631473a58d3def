package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_STEP;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.CaseStepRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The steps of a case in their table.
final class StepRows {
    private StepRows() {}

    static void add(Tx tx, CaseId id, CaseStep step) {
        CaseStepRecord row = new CaseStepRecord();
        row.setId(UUID.randomUUID());
        row.setCaseId(id.value());
        row.setStepNo(Sql.of(tx).fetchCount(CASE_STEP, CASE_STEP.CASE_ID.eq(id.value())) + 1);
        row.setWay(step.by().name());
        row.setFromPhase(step.from().map(CasePhase::name).orElse(null));
        row.setToPhase(step.to().name());
        row.setAt(step.at());
        row.setPersonId(step.person().value());
        row.setPicture(step.words().picture().map(LongText::value).orElse(null));
        row.setReason(step.words().reason().map(LongText::value).orElse(null));
        Sql.of(tx).insertInto(CASE_STEP).set(row).execute();
    }

    /// The first one first.
    static List<CaseStep> of(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(CASE_STEP)
                .where(CASE_STEP.CASE_ID.eq(id.value()))
                .orderBy(CASE_STEP.STEP_NO)
                .fetch(StepRows::step);
    }

    private static CaseStep step(CaseStepRecord row) {
        return new CaseStep(
                CaseTransition.valueOf(row.getWay()),
                Optional.ofNullable(row.getFromPhase()).map(CasePhase::valueOf),
                CasePhase.valueOf(row.getToPhase()),
                row.getAt(),
                new PersonId(row.getPersonId()),
                new CaseStep.Words(
                        Optional.ofNullable(row.getPicture()).map(LongText::new),
                        Optional.ofNullable(row.getReason()).map(LongText::new)));
    }
}
