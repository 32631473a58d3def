package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_CLOSING;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.CaseClosingRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Closings in their table.
public final class JooqCaseClosings implements CaseClosings {
    @Override
    public void add(Tx tx, CaseClosing closing) {
        CaseClosingRecord row = new CaseClosingRecord();
        row.setCaseId(closing.caseFile().value());
        row.setClosedOn(closing.closedOn());
        row.setClosedBy(closing.closedBy().value());
        row.setReasonCode(closing.reason().name());
        row.setReason(closing.words().value());
        row.setKeepUntil(closing.kept().until());
        row.setKeepReason(closing.kept().why().map(LongText::value).orElse(null));
        closing.aftercare().ifPresent(aftercare -> {
            row.setAftercareFirstOn(aftercare.first().orElse(null));
            row.setAftercareSecondOn(aftercare.second().orElse(null));
            row.setAftercare(aftercare.words().value());
        });
        Sql.of(tx).insertInto(CASE_CLOSING).set(row).execute();
    }

    @Override
    public Optional<CaseClosing> of(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(CASE_CLOSING)
                .where(CASE_CLOSING.CASE_ID.eq(id.value()))
                .fetchOptional(JooqCaseClosings::closing);
    }

    @Override
    public List<CaseClosing> all(Tx tx) {
        return Sql.of(tx)
                .selectFrom(CASE_CLOSING)
                .orderBy(CASE_CLOSING.KEEP_UNTIL, CASE_CLOSING.CASE_ID)
                .fetch(JooqCaseClosings::closing);
    }

    private static CaseClosing closing(CaseClosingRecord row) {
        return new CaseClosing(
                new CaseId(row.getCaseId()),
                row.getClosedOn(),
                new PersonId(row.getClosedBy()),
                ClosingReason.valueOf(row.getReasonCode()),
                new LongText(row.getReason()),
                new CaseClosing.Kept(
                        row.getKeepUntil(),
                        Optional.ofNullable(row.getKeepReason()).map(LongText::new)),
                Optional.ofNullable(row.getAftercare())
                        .map(words -> new CaseClosing.Aftercare(
                                Optional.ofNullable(row.getAftercareFirstOn()),
                                Optional.ofNullable(row.getAftercareSecondOn()),
                                new LongText(words))));
    }
}
