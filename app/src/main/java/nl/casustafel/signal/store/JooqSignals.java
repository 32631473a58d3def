package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.DOSSIER_NUMBER;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Elsewhere;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Named;
import nl.casustafel.person.SubjectId;
import nl.casustafel.schema.tables.records.DossierNumberRecord;
import nl.casustafel.schema.tables.records.FactRecord;
import nl.casustafel.schema.tables.records.SignalRecord;
import nl.casustafel.schema.tables.records.SignalStepRecord;
import nl.casustafel.schema.tables.records.UrgentAnswerRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalStep;
import nl.casustafel.signal.Signals;
import nl.casustafel.signal.UrgentRound;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/// Signals, their facts, steps and sources in their tables.
public final class JooqSignals implements Signals {
    @Override
    public DossierNumber nextNumber(Tx tx, int year, char storeLetter) {
        DossierNumberRecord last = Sql.of(tx).fetchOne(DOSSIER_NUMBER, DOSSIER_NUMBER.NUMBER_YEAR.eq(year));
        if (last == null) {
            last = Sql.of(tx).newRecord(DOSSIER_NUMBER);
            last.setNumberYear(year);
            last.setLastSequence(0);
        }
        last.setLastSequence(last.getLastSequence() + 1);
        last.store();
        return new DossierNumber(year, storeLetter, last.getLastSequence());
    }

    @Override
    public void add(Tx tx, Signal signal, ReportSource source) {
        SignalRecord row = SignalRows.row(signal);
        row.setId(signal.id().value());
        row.setRowVersion(1);
        Sql.of(tx).executeInsert(row);
        Sql.of(tx).executeInsert(SignalRows.row(signal.id(), source));
    }

    @Override
    public Optional<Versioned<Signal>> find(Tx tx, Actor actor, SignalId id) {
        return Sql.of(tx)
                .fetchOptional(SIGNAL, SIGNAL.ID.eq(id.value()).and(Visible.signals(actor)))
                .map(row -> new Versioned<>(SignalRows.signal(row), row.getRowVersion()));
    }

    @Override
    public boolean change(Tx tx, Signal signal, int version) {
        SignalRecord row = SignalRows.row(signal);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(SIGNAL)
                        .set(row)
                        .where(SIGNAL.ID.eq(signal.id().value()), SIGNAL.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public Optional<ReportSource> source(Tx tx, Actor actor, SignalId id) {
        return Sql.of(tx)
                .selectFrom(REPORT_SOURCE)
                .where(REPORT_SOURCE.SIGNAL_ID.eq(id.value()), Visible.receiverPart(actor))
                .fetchOptional(SignalRows::source);
    }

    @Override
    public boolean namesReporter(Tx tx, SignalId id, List<String> texts) {
        return Sql.of(tx)
                .select(REPORT_SOURCE.REPORTER_NAME, DSL.coalesce(SUBJECT.NAME, ""))
                .from(REPORT_SOURCE)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(REPORT_SOURCE.SIGNAL_ID))
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(REPORT_SOURCE.SIGNAL_ID.eq(id.value()), REPORT_SOURCE.REPORTER_NAME.isNotNull())
                .fetch()
                .stream()
                .anyMatch(row -> texts.stream()
                        .anyMatch(text -> Named.byFamilyName(text, String.valueOf(row.value1()), row.value2())));
    }

    @Override
    public void changeSource(Tx tx, SignalId id, ReportSource source) {
        Sql.of(tx)
                .update(REPORT_SOURCE)
                .set(SignalRows.row(id, source))
                .where(REPORT_SOURCE.SIGNAL_ID.eq(id.value()))
                .execute();
    }

    @Override
    public boolean givenForGood(Tx tx, SignalId id) {
        return Elsewhere.forGood(tx, id.value());
    }

    @Override
    public Optional<ExternalNumber> external(Tx tx, SignalId id) {
        return Sql.of(tx)
                .select(SIGNAL.EXTERNAL_NUMBER)
                .from(SIGNAL)
                .where(SIGNAL.ID.eq(id.value()), SIGNAL.EXTERNAL_NUMBER.isNotNull())
                .fetchOptional(row -> new ExternalNumber(row.value1()));
    }

    @Override
    public void keepExternal(Tx tx, SignalId id, Optional<ExternalNumber> number) {
        Sql.of(tx)
                .update(SIGNAL)
                .set(SIGNAL.EXTERNAL_NUMBER, number.map(ExternalNumber::value).orElse(null))
                .where(SIGNAL.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void addUrgent(Tx tx, SignalId id, UrgentRound round) {
        UrgentAnswerRecord row = SignalRows.row(round);
        row.setId(UUID.randomUUID());
        row.setSignalId(id.value());
        Sql.of(tx).executeInsert(row);
    }

    @Override
    public void addStep(Tx tx, SignalId id, SignalStep step) {
        SignalStepRecord row = SignalRows.row(step);
        row.setId(UUID.randomUUID());
        row.setSignalId(id.value());
        row.setStepNo(Sql.of(tx).fetchCount(SIGNAL_STEP, SIGNAL_STEP.SIGNAL_ID.eq(id.value())) + 1);
        Sql.of(tx).executeInsert(row);
    }

    @Override
    public List<SignalStep> steps(Tx tx, SignalId id) {
        return Sql.of(tx)
                .selectFrom(SIGNAL_STEP)
                .where(SIGNAL_STEP.SIGNAL_ID.eq(id.value()))
                .orderBy(SIGNAL_STEP.STEP_NO)
                .fetch(SignalRows::step);
    }

    @Override
    public List<Fact> facts(Tx tx, SignalId id) {
        return Sql.of(tx)
                .selectFrom(FACT)
                .where(FACT.SIGNAL_ID.eq(id.value()))
                .orderBy(FACT.POSITION_NO)
                .fetch(SignalRows::fact);
    }

    @Override
    public void addFact(Tx tx, SignalId id, Fact fact) {
        FactRecord row = SignalRows.row(fact);
        row.setId(fact.id().value());
        row.setSignalId(id.value());
        row.setPositionNo(last(tx, id) + 1);
        Sql.of(tx).executeInsert(row);
    }

    /// Of the facts there are: one may have been taken away.
    private static int last(Tx tx, SignalId id) {
        return Sql.of(tx)
                .select(DSL.coalesce(DSL.max(FACT.POSITION_NO), 0))
                .from(FACT)
                .where(FACT.SIGNAL_ID.eq(id.value()))
                .fetchSingle(Record1::value1);
    }

    @Override
    public void splitFrom(Tx tx, SignalId made, SignalId from) {
        UUID first = Sql.of(tx)
                .select(DSL.coalesce(SIGNAL.SPLIT_FROM_ID, SIGNAL.ID))
                .from(SIGNAL)
                .where(SIGNAL.ID.eq(from.value()))
                .fetchSingle(Record1::value1);
        Sql.of(tx)
                .update(SIGNAL)
                .set(SIGNAL.SPLIT_FROM_ID, first)
                .where(SIGNAL.ID.eq(made.value()))
                .execute();
    }

    @Override
    public void addCopy(Tx tx, SignalId id, Fact copy, Fact.Key of) {
        addFact(tx, id, copy);
        UUID first = Sql.of(tx)
                .select(DSL.coalesce(FACT.COPIED_FROM_ID, FACT.ID))
                .from(FACT)
                .where(FACT.ID.eq(of.value()))
                .fetchSingle(Record1::value1);
        Sql.of(tx)
                .update(FACT)
                .set(FACT.COPIED_FROM_ID, first)
                .where(FACT.ID.eq(copy.id().value()))
                .execute();
    }

    @Override
    public void changeFact(Tx tx, Fact fact) {
        Sql.of(tx)
                .update(FACT)
                .set(SignalRows.row(fact))
                .where(FACT.ID.eq(fact.id().value()))
                .execute();
    }

    @Override
    public void removeFact(Tx tx, Fact.Key id) {
        Sql.of(tx)
                .select(FACT.ID)
                .from(FACT)
                .where(FACT.COPIED_FROM_ID.eq(id.value()))
                .orderBy(FACT.ID)
                .limit(1)
                .fetchOptional(FACT.ID)
                .ifPresent(heir -> inherit(tx, id.value(), heir));
        Sql.of(tx).deleteFrom(FACT).where(FACT.ID.eq(id.value())).execute();
    }

    /// One copy becomes what the others come from.
    private static void inherit(Tx tx, UUID gone, UUID heir) {
        Sql.of(tx)
                .update(FACT)
                .setNull(FACT.COPIED_FROM_ID)
                .where(FACT.ID.eq(heir))
                .execute();
        Sql.of(tx)
                .update(FACT)
                .set(FACT.COPIED_FROM_ID, heir)
                .where(FACT.COPIED_FROM_ID.eq(gone))
                .execute();
    }

    @Override
    public List<DossierNumber> copies(Tx tx, Actor actor, Fact.Key id) {
        UUID first = Sql.of(tx)
                .select(DSL.coalesce(FACT.COPIED_FROM_ID, FACT.ID))
                .from(FACT)
                .where(FACT.ID.eq(id.value()))
                .fetchSingle(Record1::value1);
        return Sql.of(tx)
                .select(SIGNAL.NUMBER)
                .from(SIGNAL)
                .join(FACT)
                .on(FACT.SIGNAL_ID.eq(SIGNAL.ID))
                .where(
                        FACT.COPIED_FROM_ID.eq(first).or(FACT.ID.eq(first)),
                        FACT.ID.ne(id.value()),
                        Visible.signals(actor))
                .orderBy(SIGNAL.NUMBER)
                .fetch(row -> DossierNumber.parse(row.value1()).orThrow());
    }

    @Override
    public void removeFacts(Tx tx, SignalId id) {
        Sql.of(tx).deleteFrom(FACT).where(FACT.SIGNAL_ID.eq(id.value())).execute();
    }

    @Override
    public void forgetContent(Tx tx, SignalId id) {
        removeFacts(tx, id);
        Sql.of(tx)
                .update(SIGNAL)
                .setNull(SIGNAL.INTERPRETATION)
                .where(SIGNAL.ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .update(REPORT_SOURCE)
                .setNull(REPORT_SOURCE.MAIL_SUBJECT)
                .setNull(REPORT_SOURCE.MAIL_BODY)
                .where(REPORT_SOURCE.SIGNAL_ID.eq(id.value()))
                .execute();
    }

    @Override
    public void forgetSubject(Tx tx, SubjectId id) {
        Sql.of(tx)
                .update(SIGNAL)
                .setNull(SIGNAL.SUBJECT_ID)
                .where(SIGNAL.SUBJECT_ID.eq(id.value()))
                .execute();
    }
}
