package nl.casustafel.closing.store;

import static nl.casustafel.schema.Tables.CASE_CLOSING;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CLOSING_TASK;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.TRANSFER_CONSENT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.access.sql.Afterwards;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.access.sql.WhoHas;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.ClosingTask;
import nl.casustafel.closing.Consent;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.EndStanding;
import nl.casustafel.closing.Endings;
import nl.casustafel.closing.ExitList;
import nl.casustafel.closing.OwedTask;
import nl.casustafel.closing.TaskKind;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.ClosingTaskRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import org.jooq.Record;

/// How cases end, in their tables.
public final class JooqEndings implements Endings, EndReads {
    @Override
    public void answer(Tx tx, CaseId id, EntryAnswer answer) {
        ExitRows.keep(tx, id, answer);
    }

    @Override
    public void deviate(Tx tx, CaseId id, Deviation deviation) {
        ExitRows.keep(tx, id, deviation);
    }

    @Override
    public ExitList exit(Tx tx, CaseId id) {
        return ExitRows.find(tx, id);
    }

    @Override
    public void note(Tx tx, Consent consent) {
        Sql.of(tx)
                .deleteFrom(TRANSFER_CONSENT)
                .where(
                        TRANSFER_CONSENT.CASE_ID.eq(consent.caseFile().value()),
                        TRANSFER_CONSENT.FACT_ID.eq(consent.item().value()))
                .execute();
        Sql.of(tx)
                .insertInto(TRANSFER_CONSENT)
                .set(TRANSFER_CONSENT.CASE_ID, consent.caseFile().value())
                .set(TRANSFER_CONSENT.FACT_ID, consent.item().value())
                .set(TRANSFER_CONSENT.AGREES, consent.agrees())
                .set(TRANSFER_CONSENT.NOTED_BY, consent.notedBy().value())
                .set(TRANSFER_CONSENT.NOTED_ON, consent.notedOn())
                .execute();
    }

    @Override
    public List<Consent> consents(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(TRANSFER_CONSENT)
                .where(TRANSFER_CONSENT.CASE_ID.eq(id.value()))
                .fetch(row -> new Consent(
                        id,
                        new Fact.Key(row.getFactId()),
                        row.getAgrees(),
                        new PersonId(row.getNotedBy()),
                        row.getNotedOn()));
    }

    @Override
    public void owe(Tx tx, ClosingTask task) {
        ClosingTaskRecord row = new ClosingTaskRecord();
        row.setId(task.id().value());
        row.setCaseId(task.caseFile().value());
        row.setKind(task.kind().name());
        row.setDueOn(task.dueOn());
        task.to().ifPresent(to -> {
            row.setWay(to.way().name());
            row.setRecipient(to.name().value());
            row.setReference(to.reference().map(ShortText::value).orElse(null));
        });
        Sql.of(tx).insertInto(CLOSING_TASK).set(row).execute();
    }

    @Override
    public Optional<ClosingTask> task(Tx tx, Actor actor, ClosingTask.Key id) {
        return Sql.of(tx)
                .select(CLOSING_TASK.fields())
                .from(CLOSING_TASK)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CLOSING_TASK.CASE_ID))
                .where(CLOSING_TASK.ID.eq(id.value()), Afterwards.of(actor))
                .fetchOptional(JooqEndings::task);
    }

    @Override
    public void done(Tx tx, ClosingTask.Key id, Fact.Entry by) {
        Sql.of(tx)
                .update(CLOSING_TASK)
                .set(CLOSING_TASK.DONE_BY, by.by().value())
                .set(CLOSING_TASK.DONE_AT, by.at())
                .where(CLOSING_TASK.ID.eq(id.value()))
                .execute();
    }

    @Override
    public List<CorrectionNotice.Recipient> recipients(Tx tx, CaseId id) {
        Map<ShortText, CorrectionNotice.Recipient> all = new LinkedHashMap<>();
        put(all, CorrectionNotice.Had.AT_TABLE, WhoHas.atTable(tx, id.value(), Instant.EPOCH));
        put(all, CorrectionNotice.Had.IN_CASE, WhoHas.inCase(tx, id.value()));
        put(all, CorrectionNotice.Had.FILE, WhoHas.byFile(tx, id.value(), Instant.EPOCH));
        return List.copyOf(all.values());
    }

    @Override
    public boolean hasReporter(Tx tx, CaseId id) {
        return Sql.of(tx)
                .fetchExists(Sql.of(tx)
                        .selectOne()
                        .from(REPORT_SOURCE)
                        .join(CASE_FILE)
                        .on(CASE_FILE.SIGNAL_ID.eq(REPORT_SOURCE.SIGNAL_ID))
                        .where(CASE_FILE.ID.eq(id.value())));
    }

    @Override
    public Optional<EndStanding> of(Tx tx, Actor actor, CaseId id) {
        boolean seen = Sql.of(tx).fetchExists(CASE_FILE, CASE_FILE.ID.eq(id.value()), Visible.cases(actor));
        return seen
                ? Optional.of(new EndStanding(exit(tx, id), consents(tx, id), recipients(tx, id)))
                : Optional.empty();
    }

    @Override
    public List<OwedTask> owed(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(CLOSING_TASK.fields())
                .select(CASE_FILE.NUMBER, CASE_CLOSING.AFTERCARE)
                .from(CLOSING_TASK)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CLOSING_TASK.CASE_ID))
                .leftJoin(CASE_CLOSING)
                .on(CASE_CLOSING.CASE_ID.eq(CASE_FILE.ID))
                .where(CLOSING_TASK.DONE_AT.isNull(), Afterwards.of(actor))
                .orderBy(CLOSING_TASK.DUE_ON, CASE_FILE.NUMBER, CLOSING_TASK.KIND, CLOSING_TASK.RECIPIENT)
                .fetch(row -> {
                    ClosingTask task = task(row);
                    return new OwedTask(
                            task,
                            DossierNumber.parse(row.get(CASE_FILE.NUMBER)).orThrow(),
                            Optional.ofNullable(row.get(CASE_CLOSING.AFTERCARE))
                                    .filter(_ -> task.kind() == TaskKind.AFTERCARE)
                                    .map(LongText::of));
                });
    }

    private static void put(
            Map<ShortText, CorrectionNotice.Recipient> all, CorrectionNotice.Had way, List<WhoHas.Somebody> found) {
        found.forEach(
                one -> all.putIfAbsent(one.name(), new CorrectionNotice.Recipient(way, one.name(), one.reference())));
    }

    private static ClosingTask task(Record row) {
        return new ClosingTask(
                new ClosingTask.Key(row.get(CLOSING_TASK.ID)),
                new CaseId(row.get(CLOSING_TASK.CASE_ID)),
                TaskKind.valueOf(row.get(CLOSING_TASK.KIND)),
                row.get(CLOSING_TASK.DUE_ON),
                Optional.ofNullable(row.get(CLOSING_TASK.WAY))
                        .map(way -> new CorrectionNotice.Recipient(
                                CorrectionNotice.Had.valueOf(way),
                                ShortText.of(row.get(CLOSING_TASK.RECIPIENT)),
                                Optional.ofNullable(row.get(CLOSING_TASK.REFERENCE))
                                        .map(ShortText::of))),
                Optional.ofNullable(row.get(CLOSING_TASK.DONE_BY))
                        .map(by -> new Fact.Entry(new PersonId(by), row.get(CLOSING_TASK.DONE_AT))));
    }
}
