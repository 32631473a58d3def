package nl.casustafel.weighing.store;

import static nl.casustafel.schema.Tables.CRITERION_NOTE;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.WeighingRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.DeferredQuestion;
import nl.casustafel.weighing.DeferredRow;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Positions;
import nl.casustafel.weighing.PromptAnswer;
import nl.casustafel.weighing.ToConfirm;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingAction;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingReads;
import nl.casustafel.weighing.WeighingRow;
import nl.casustafel.weighing.WeighingState;
import nl.casustafel.weighing.Weighings;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Weighings in their own tables, seen through the gate of their signal.
public final class JooqWeighings implements Weighings, WeighingReads {
    @Override
    public void add(Tx tx, Weighing weighing) {
        WeighingRecord row = WeighingRows.row(weighing);
        row.setRowVersion(1);
        Sql.of(tx).insertInto(WEIGHING).set(row).execute();
        writeCriteria(tx, weighing);
    }

    @Override
    public boolean change(Tx tx, Weighing weighing, int version) {
        WeighingRecord row = WeighingRows.row(weighing);
        row.setRowVersion(version + 1);
        int changed = Sql.of(tx)
                .update(WEIGHING)
                .set(row)
                .where(WEIGHING.ID.eq(weighing.id().value()), WEIGHING.ROW_VERSION.eq(version))
                .execute();
        if (changed == 1) {
            writeCriteria(tx, weighing);
        }
        return changed == 1;
    }

    private static void writeCriteria(Tx tx, Weighing weighing) {
        Sql.of(tx)
                .deleteFrom(CRITERION_NOTE)
                .where(CRITERION_NOTE.WEIGHING_ID.eq(weighing.id().value()))
                .execute();
        weighing.form()
                .criteria()
                .forEach((criterion, text) -> Sql.of(tx)
                        .insertInto(CRITERION_NOTE)
                        .set(CRITERION_NOTE.WEIGHING_ID, weighing.id().value())
                        .set(CRITERION_NOTE.CRITERION, criterion.name())
                        .set(CRITERION_NOTE.BODY, text.value())
                        .execute());
    }

    @Override
    public Optional<Versioned<Weighing>> find(Tx tx, Actor actor, WeighingId id) {
        return newest(tx, WEIGHING.ID.eq(id.value()).and(visible(actor)));
    }

    @Override
    public Optional<Versioned<Weighing>> latestOf(Tx tx, Actor actor, SignalId signal) {
        return newest(tx, WEIGHING.SIGNAL_ID.eq(signal.value()).and(visible(actor)));
    }

    @Override
    public Optional<Versioned<Weighing>> open(Tx tx, Actor actor, WeighingId id) {
        return logged(tx, find(tx, actor, id));
    }

    @Override
    public Optional<Versioned<Weighing>> again(Tx tx, Actor actor, WeighingId id) {
        return find(tx, actor, id);
    }

    @Override
    public Optional<Versioned<Weighing>> openLatest(Tx tx, Actor actor, SignalId signal) {
        return logged(tx, latestOf(tx, actor, signal));
    }

    private static Optional<Versioned<Weighing>> logged(Tx tx, Optional<Versioned<Weighing>> found) {
        found.ifPresent(weighing ->
                tx.audit(WeighingAction.WEIGHING_READ, weighing.value().id()));
        return found;
    }

    private static Optional<Versioned<Weighing>> newest(Tx tx, Condition which) {
        return Sql.of(tx)
                .selectFrom(WEIGHING)
                .where(which)
                .orderBy(WEIGHING.OPENED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Versioned<>(
                        WeighingRows.weighing(row, criteria(tx, new WeighingId(row.getId()))), row.getRowVersion()));
    }

    private static Map<Criterion, LongText> criteria(Tx tx, WeighingId id) {
        return Sql.of(tx)
                .selectFrom(CRITERION_NOTE)
                .where(CRITERION_NOTE.WEIGHING_ID.eq(id.value()))
                .fetchMap(row -> Criterion.valueOf(row.getCriterion()), row -> LongText.of(row.getBody()));
    }

    @Override
    public List<WeighingRow> of(Tx tx, Actor actor, SignalId signal) {
        return Sql.of(tx)
                .selectFrom(WEIGHING)
                .where(WEIGHING.SIGNAL_ID.eq(signal.value()), visible(actor))
                .orderBy(WEIGHING.OPENED_AT)
                .fetch(WeighingRows::inList);
    }

    @Override
    public Optional<DeferredQuestion> question(Tx tx, Actor actor, SignalId signal) {
        return Sql.of(tx)
                .selectFrom(WEIGHING)
                .where(
                        WEIGHING.SIGNAL_ID.eq(signal.value()),
                        WEIGHING.STATE.eq(WeighingState.DEFERRED.name()),
                        visible(actor))
                .orderBy(WEIGHING.OPENED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new DeferredQuestion(
                        LongText.of(row.getQuestion()), new PersonId(row.getQuestionOwnerId()), row.getReturnsOn()));
    }

    @Override
    public List<DeferredRow> deferred(Tx tx, Actor actor) {
        var newer = WEIGHING.as("newer");
        return Sql.of(tx)
                .selectFrom(WEIGHING)
                .where(
                        WEIGHING.STATE.eq(WeighingState.DEFERRED.name()),
                        visible(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(newer)
                                .where(newer.SIGNAL_ID.eq(WEIGHING.SIGNAL_ID), newer.OPENED_AT.gt(WEIGHING.OPENED_AT))))
                .orderBy(WEIGHING.RETURNS_ON, WEIGHING.ID)
                .fetch(row -> new DeferredRow(
                        new WeighingId(row.getId()),
                        new SignalId(row.getSignalId()),
                        new PersonId(row.getQuestionOwnerId()),
                        row.getReturnsOn()));
    }

    @Override
    public void add(Tx tx, WeighingId weighing, Position position) {
        PositionRows.add(tx, weighing, position);
    }

    @Override
    public void confirm(Tx tx, Position.Key position, Given.Confirmation confirmation) {
        PositionRows.confirm(tx, position, confirmation);
    }

    @Override
    public List<ToConfirm> toConfirm(Tx tx, Actor actor) {
        return PositionRows.toConfirm(tx, actor);
    }

    @Override
    public Positions positions(Tx tx, WeighingId weighing) {
        return PositionRows.find(tx, PARTY_POSITION.WEIGHING_ID.eq(weighing.value()));
    }

    @Override
    public Positions positions(Tx tx, Actor actor, WeighingId id) {
        return PositionRows.find(
                tx,
                PARTY_POSITION
                        .WEIGHING_ID
                        .eq(id.value())
                        .and(PARTY_POSITION.WEIGHING_ID.in(
                                DSL.select(WEIGHING.ID).from(WEIGHING).where(visible(actor)))));
    }

    @Override
    public void answer(Tx tx, WeighingId weighing, PromptAnswer answer) {
        Sql.of(tx)
                .deleteFrom(PROMPT_ANSWER)
                .where(
                        PROMPT_ANSWER.WEIGHING_ID.eq(weighing.value()),
                        PROMPT_ANSWER.PROMPT.eq(answer.code().value()))
                .execute();
        Sql.of(tx)
                .insertInto(PROMPT_ANSWER)
                .set(WeighingRows.row(weighing, answer))
                .execute();
    }

    @Override
    public List<PromptAnswer> answers(Tx tx, WeighingId weighing) {
        return answers(tx, PROMPT_ANSWER.WEIGHING_ID.eq(weighing.value()));
    }

    @Override
    public List<PromptAnswer> answers(Tx tx, Actor actor, WeighingId id) {
        return answers(
                tx,
                PROMPT_ANSWER
                        .WEIGHING_ID
                        .eq(id.value())
                        .and(PROMPT_ANSWER.WEIGHING_ID.in(
                                DSL.select(WEIGHING.ID).from(WEIGHING).where(visible(actor)))));
    }

    private static List<PromptAnswer> answers(Tx tx, Condition which) {
        return Sql.of(tx).selectFrom(PROMPT_ANSWER).where(which).fetch(WeighingRows::answer).stream()
                .sorted(Comparator.comparing(PromptAnswer::code))
                .toList();
    }

    @Override
    public void answer(Tx tx, WeighingId weighing, EntryAnswer answer) {
        EntryRows.keep(tx, weighing, answer);
    }

    @Override
    public void deviate(Tx tx, WeighingId weighing, Deviation deviation) {
        EntryRows.keep(tx, weighing, deviation);
    }

    @Override
    public EntryList entry(Tx tx, WeighingId weighing) {
        return EntryRows.find(
                tx, ENTRY_ANSWER.WEIGHING_ID.eq(weighing.value()), ENTRY_DEVIATION.WEIGHING_ID.eq(weighing.value()));
    }

    @Override
    public EntryList entry(Tx tx, Actor actor, WeighingId id) {
        var seen = DSL.select(WEIGHING.ID).from(WEIGHING).where(WEIGHING.ID.eq(id.value()), visible(actor));
        return EntryRows.find(tx, ENTRY_ANSWER.WEIGHING_ID.in(seen), ENTRY_DEVIATION.WEIGHING_ID.in(seen));
    }

    private static Condition visible(Actor actor) {
        return WEIGHING.SIGNAL_ID.in(DSL.select(SIGNAL.ID).from(SIGNAL).where(Visible.signals(actor)));
    }
}
