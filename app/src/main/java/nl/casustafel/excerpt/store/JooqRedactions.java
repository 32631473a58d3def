package nl.casustafel.excerpt.store;

import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MINUTES_VERSION;
import static nl.casustafel.schema.Tables.REDACTION;
import static nl.casustafel.schema.Tables.REDACTION_MARK;
import static nl.casustafel.schema.Tables.REDACTION_REASON;
import static nl.casustafel.schema.Tables.REDACTION_STEP;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.Reasons;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.RedactionFor;
import nl.casustafel.excerpt.RedactionReads;
import nl.casustafel.excerpt.RedactionStep;
import nl.casustafel.excerpt.Redactions;
import nl.casustafel.excerpt.Spot;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.schema.tables.records.RedactionRecord;
import nl.casustafel.schema.tables.records.RedactionStepRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Redactions in their tables, seen by whoever may see the minutes whole.
public final class JooqRedactions implements Redactions, RedactionReads {
    private static final String OLD = "OLD";
    private static final String DISSENT = "DISSENT";

    @Override
    public void add(Tx tx, Redaction redaction) {
        Sql.of(tx)
                .insertInto(REDACTION)
                .set(REDACTION.ID, redaction.id().value())
                .set(REDACTION.MINUTES_VERSION_ID, redaction.minutes().value())
                .set(REDACTION.READER, redaction.reader().name())
                .set(REDACTION.SOURCE_CODE, redaction.source().hex())
                .set(REDACTION.BEGUN_AT, redaction.begun().at())
                .set(REDACTION.BEGUN_BY, redaction.begun().by().value())
                .execute();
    }

    @Override
    public void keep(Tx tx, Redaction.Key redaction, List<Mark> marks, Reasons reasons) {
        DSLContext sql = Sql.of(tx);
        UUID id = redaction.value();
        sql.deleteFrom(REDACTION_MARK).where(REDACTION_MARK.REDACTION_ID.eq(id)).execute();
        sql.deleteFrom(REDACTION_REASON)
                .where(REDACTION_REASON.REDACTION_ID.eq(id))
                .execute();
        marks.forEach(mark -> sql.insertInto(REDACTION_MARK)
                .set(REDACTION_MARK.REDACTION_ID, id)
                .set(REDACTION_MARK.PART_NO, mark.spot().part())
                .set(REDACTION_MARK.PASSAGE, mark.spot().passage().value())
                .set(REDACTION_MARK.FROM_AT, mark.spot().from())
                .set(REDACTION_MARK.TO_AT, mark.spot().to())
                .set(REDACTION_MARK.GROUND, mark.ground().map(WooGround::name).orElse(null))
                .execute());
        topics(reasons)
                .forEach((topic, reason) -> sql.insertInto(REDACTION_REASON)
                        .set(REDACTION_REASON.REDACTION_ID, id)
                        .set(REDACTION_REASON.TOPIC, topic)
                        .set(REDACTION_REASON.REASON, reason.value())
                        .execute());
    }

    private static Map<String, LongText> topics(Reasons reasons) {
        Map<String, LongText> topics = new HashMap<>();
        reasons.weighed().forEach((ground, reason) -> topics.put(ground.name(), reason));
        reasons.old().ifPresent(reason -> topics.put(OLD, reason));
        reasons.dissent().ifPresent(reason -> topics.put(DISSENT, reason));
        return topics;
    }

    @Override
    public void add(Tx tx, Redaction.Key redaction, RedactionStep step) {
        DSLContext sql = Sql.of(tx);
        int before = sql.fetchCount(REDACTION_STEP, REDACTION_STEP.REDACTION_ID.eq(redaction.value()));
        sql.insertInto(REDACTION_STEP)
                .set(REDACTION_STEP.REDACTION_ID, redaction.value())
                .set(REDACTION_STEP.STEP_NO, before + 1)
                .set(REDACTION_STEP.KIND, step.kind().name())
                .set(REDACTION_STEP.DONE_AT, step.at())
                .set(REDACTION_STEP.DONE_BY, step.by().value())
                .set(REDACTION_STEP.REMARK, step.remark().map(LongText::value).orElse(null))
                .set(REDACTION_STEP.TEXT_CODE, step.text().hex())
                .execute();
    }

    @Override
    public List<Redaction> of(Tx tx, Actor actor, MinutesVersion.Key minutes) {
        return found(tx, actor, REDACTION.MINUTES_VERSION_ID.eq(minutes.value()));
    }

    @Override
    public Optional<Redaction> find(Tx tx, Actor actor, Redaction.Key id) {
        return found(tx, actor, REDACTION.ID.eq(id.value())).stream().findFirst();
    }

    private static List<Redaction> found(Tx tx, Actor actor, Condition which) {
        DSLContext sql = Sql.of(tx);
        return sql.selectFrom(REDACTION)
                .where(
                        which,
                        REDACTION.MINUTES_VERSION_ID.in(DSL.select(MINUTES_VERSION.ID)
                                .from(MINUTES_VERSION)
                                .join(MEETING)
                                .on(MEETING.ID.eq(MINUTES_VERSION.MEETING_ID))
                                .where(Visible.meetings(actor), Visible.minutes(actor, MINUTES_VERSION.ID))))
                .orderBy(REDACTION.BEGUN_AT.desc(), REDACTION.ID)
                .fetch()
                .map(row -> redaction(sql, row));
    }

    private static Redaction redaction(DSLContext sql, RedactionRecord row) {
        UUID id = row.getId();
        return new Redaction(
                new Redaction.Key(id),
                new MinutesVersion.Key(row.getMinutesVersionId()),
                RedactionFor.valueOf(row.getReader()),
                new FileHash(row.getSourceCode()),
                new Redaction.Begun(row.getBegunAt(), new PersonId(row.getBegunBy())),
                marks(sql, id),
                reasons(sql, id),
                sql.selectFrom(REDACTION_STEP)
                        .where(REDACTION_STEP.REDACTION_ID.eq(id))
                        .orderBy(REDACTION_STEP.STEP_NO)
                        .fetch(JooqRedactions::step));
    }

    private static List<Mark> marks(DSLContext sql, UUID id) {
        return sql.selectFrom(REDACTION_MARK)
                .where(REDACTION_MARK.REDACTION_ID.eq(id))
                .fetch(row -> new Mark(
                        new Spot(row.getPartNo(), ShortText.of(row.getPassage()), row.getFromAt(), row.getToAt()),
                        Optional.ofNullable(row.getGround()).map(WooGround::valueOf)));
    }

    private static Reasons reasons(DSLContext sql, UUID id) {
        Map<String, LongText> topics = sql.selectFrom(REDACTION_REASON)
                .where(REDACTION_REASON.REDACTION_ID.eq(id))
                .fetchMap(REDACTION_REASON.TOPIC, row -> new LongText(row.getReason()));
        Optional<LongText> old = Optional.ofNullable(topics.get(OLD));
        Optional<LongText> dissent = Optional.ofNullable(topics.get(DISSENT));
        Map<WooGround, LongText> weighed = new EnumMap<>(WooGround.class);
        topics.forEach((topic, reason) -> {
            if (!topic.equals(OLD) && !topic.equals(DISSENT)) {
                weighed.put(WooGround.valueOf(topic), reason);
            }
        });
        return new Reasons(weighed, old, dissent);
    }

    private static RedactionStep step(RedactionStepRecord row) {
        return new RedactionStep(
                RedactionStep.What.valueOf(row.getKind()),
                row.getDoneAt(),
                new PersonId(row.getDoneBy()),
                Optional.ofNullable(row.getRemark()).map(LongText::new),
                new FileHash(row.getTextCode()));
    }
}
