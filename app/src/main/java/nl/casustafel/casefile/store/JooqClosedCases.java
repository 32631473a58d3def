package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_CLOSING;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_INSPECTION;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.ORGANISATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.ClosedCase;
import nl.casustafel.casefile.ClosedCases;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseInspectionRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;

/// Cases that are over, by number and organisation.
public final class JooqClosedCases implements ClosedCases {
    @Override
    public List<ClosedCase.Line> list(Tx tx) {
        return lines(tx, CASE_FILE.PHASE.in(Visible.SHIELDED));
    }

    @Override
    public Optional<ClosedCase> find(Tx tx, CaseId id) {
        return lines(tx, CASE_FILE.ID.eq(id.value()).and(CASE_FILE.PHASE.in(Visible.SHIELDED))).stream()
                .findFirst()
                .map(line -> Sql.of(tx)
                        .select(CASE_FILE.REGIME, CASE_FILE.ADMITTED_ON)
                        .from(CASE_FILE)
                        .where(CASE_FILE.ID.eq(id.value()))
                        .fetchSingle(row -> new ClosedCase(
                                line,
                                Regime.valueOf(row.value1()),
                                row.value2(),
                                organisations(tx, id),
                                StepRows.of(tx, id),
                                new JooqCaseClosings().of(tx, id))));
    }

    @Override
    public void inspected(Tx tx, CaseId id, PersonId by, Instant at, LongText reason) {
        CaseInspectionRecord row = new CaseInspectionRecord();
        row.setId(UUID.randomUUID());
        row.setCaseId(id.value());
        row.setPersonId(by.value());
        row.setAt(at);
        row.setReason(reason.value());
        Sql.of(tx).insertInto(CASE_INSPECTION).set(row).execute();
    }

    private static List<ClosedCase.Line> lines(Tx tx, Condition which) {
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.PHASE, CASE_CLOSING.KEEP_UNTIL)
                .from(CASE_FILE)
                .leftJoin(CASE_CLOSING)
                .on(CASE_CLOSING.CASE_ID.eq(CASE_FILE.ID))
                .where(which)
                .orderBy(CASE_CLOSING.CLOSED_ON.desc(), CASE_FILE.NUMBER.desc())
                .fetch(row -> new ClosedCase.Line(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        CasePhase.valueOf(row.value3()),
                        Optional.ofNullable(row.value4())));
    }

    private static List<ShortText> organisations(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectDistinct(ORGANISATION.NAME)
                .from(CASE_PARTICIPANT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(CASE_PARTICIPANT.ORGANISATION_ID))
                .where(CASE_PARTICIPANT.CASE_ID.eq(id.value()))
                .orderBy(ORGANISATION.NAME)
                .fetch(row -> ShortText.of(row.value1()));
    }
}
