package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FORMAL_MEASURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.EndingMeasure;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.MeasureReads;
import nl.casustafel.plan.Measures;
import nl.casustafel.schema.tables.records.FormalMeasureRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Formal measures in their own table, seen through the gate of their case.
public final class JooqMeasures implements Measures, MeasureReads {
    @Override
    public void add(Tx tx, FormalMeasure measure) {
        FormalMeasureRecord row = new FormalMeasureRecord();
        row.setId(measure.id().value());
        row.setCaseId(measure.caseFile().value());
        row.setKind(measure.kind().name());
        row.setBody(measure.why().value());
        row.setProposedOn(measure.proposedOn());
        row.setProposedBy(measure.proposedBy().value());
        row.setExtensionCount(0);
        row.setAppealPending(false);
        row.setRowVersion(1);
        Sql.of(tx).insertInto(FORMAL_MEASURE).set(row).execute();
    }

    @Override
    public boolean follow(Tx tx, FormalMeasure measure, int version) {
        Optional<FormalMeasure.Decision> decision = measure.decision();
        return Sql.of(tx)
                        .update(FORMAL_MEASURE)
                        .set(
                                FORMAL_MEASURE.DECIDED_ON,
                                decision.map(FormalMeasure.Decision::on).orElse(null))
                        .set(
                                FORMAL_MEASURE.STARTS_ON,
                                decision.map(FormalMeasure.Decision::startsOn).orElse(null))
                        .set(
                                FORMAL_MEASURE.ENDS_ON,
                                decision.flatMap(FormalMeasure.Decision::endsOn).orElse(null))
                        .set(
                                FORMAL_MEASURE.EXTENSION_COUNT,
                                decision.map(FormalMeasure.Decision::extensions).orElse(0))
                        .set(
                                FORMAL_MEASURE.APPEAL_PENDING,
                                decision.map(FormalMeasure.Decision::appeal).orElse(false))
                        .set(
                                FORMAL_MEASURE.ENDED_ON,
                                measure.ended().map(FormalMeasure.Ended::on).orElse(null))
                        .set(
                                FORMAL_MEASURE.ENDED_NOTE,
                                measure.ended().map(end -> end.why().value()).orElse(null))
                        .set(FORMAL_MEASURE.ROW_VERSION, version + 1)
                        .where(FORMAL_MEASURE.ID.eq(measure.id().value()), FORMAL_MEASURE.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Versioned<FormalMeasure>> find(Tx tx, Actor actor, FormalMeasure.Key id) {
        return Sql.of(tx)
                .selectFrom(FORMAL_MEASURE)
                .where(FORMAL_MEASURE.ID.eq(id.value()), visible(actor))
                .fetchOptional(JooqMeasures::measure);
    }

    @Override
    public List<Versioned<FormalMeasure>> measures(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(FORMAL_MEASURE)
                .where(FORMAL_MEASURE.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(FORMAL_MEASURE.PROPOSED_ON, FORMAL_MEASURE.KIND, FORMAL_MEASURE.ID)
                .fetch(JooqMeasures::measure);
    }

    @Override
    public List<EndingMeasure> endingBy(Tx tx, Actor actor, LocalDate day) {
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, FORMAL_MEASURE.KIND, FORMAL_MEASURE.ENDS_ON)
                .from(FORMAL_MEASURE)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(FORMAL_MEASURE.CASE_ID))
                .where(FORMAL_MEASURE.ENDED_ON.isNull(), FORMAL_MEASURE.ENDS_ON.le(day), Visible.cases(actor))
                .orderBy(FORMAL_MEASURE.ENDS_ON, CASE_FILE.NUMBER)
                .fetch(row -> new EndingMeasure(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        MeasureKind.valueOf(row.value3()),
                        row.value4()));
    }

    private static Versioned<FormalMeasure> measure(FormalMeasureRecord row) {
        return new Versioned<>(
                new FormalMeasure(
                        new FormalMeasure.Key(row.getId()),
                        new CaseId(row.getCaseId()),
                        MeasureKind.valueOf(row.getKind()),
                        LongText.of(row.getBody()),
                        row.getProposedOn(),
                        new PersonId(row.getProposedBy()),
                        Optional.ofNullable(row.getDecidedOn())
                                .map(on -> new FormalMeasure.Decision(
                                        on,
                                        row.getStartsOn(),
                                        Optional.ofNullable(row.getEndsOn()),
                                        row.getExtensionCount(),
                                        row.getAppealPending())),
                        Optional.ofNullable(row.getEndedOn())
                                .map(on -> new FormalMeasure.Ended(on, LongText.of(row.getEndedNote())))),
                row.getRowVersion());
    }

    private static Condition visible(Actor actor) {
        return FORMAL_MEASURE.CASE_ID.in(
                DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
