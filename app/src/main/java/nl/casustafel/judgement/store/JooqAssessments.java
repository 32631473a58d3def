package nl.casustafel.judgement.store;

import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.SECOND_RATING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Assessments;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.PromptReply;
import nl.casustafel.judgement.QuestionRow;
import nl.casustafel.judgement.SecondRating;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.CaseAssessmentRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Assessments in their own tables, seen through the gate of their case. What was agreed is not touched
/// any more.
public final class JooqAssessments implements Assessments {
    @Override
    public void add(Tx tx, CaseAssessment assessment) {
        Sql.of(tx)
                .insertInto(CASE_ASSESSMENT)
                .set(CASE_ASSESSMENT.ID, assessment.id().value())
                .set(CASE_ASSESSMENT.CASE_ID, assessment.caseFile().value())
                .set(CASE_ASSESSMENT.FRAMEWORK_HASH, assessment.framework().value())
                .set(CASE_ASSESSMENT.MOTIVE, assessment.motive().name())
                .set(CASE_ASSESSMENT.BEGUN_AT, assessment.begun().at())
                .set(CASE_ASSESSMENT.BEGUN_BY, assessment.begun().by().value())
                .set(CASE_ASSESSMENT.VALID_UNTIL, assessment.content().overall().validUntil())
                .set(CASE_ASSESSMENT.ROW_VERSION, 1)
                .execute();
    }

    @Override
    public Optional<Versioned<CaseAssessment>> find(Tx tx, Actor actor, AssessmentId id) {
        return Sql.of(tx)
                .selectFrom(CASE_ASSESSMENT)
                .where(CASE_ASSESSMENT.ID.eq(id.value()), visible(actor))
                .fetchOptional(row -> new Versioned<>(assessment(tx, row), row.getRowVersion()));
    }

    @Override
    public List<CaseAssessment> of(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(CASE_ASSESSMENT)
                .where(CASE_ASSESSMENT.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(CASE_ASSESSMENT.BEGUN_AT, CASE_ASSESSMENT.ID)
                .fetch(row -> assessment(tx, row));
    }

    @Override
    public List<QuestionRow> questionsUntil(Tx tx, Actor actor, LocalDate day) {
        var later = CASE_ASSESSMENT.as("later");
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, CONSENSUS.QUESTION_OWNER_ID, CONSENSUS.QUESTION_DUE_ON)
                .from(CONSENSUS)
                .join(CASE_ASSESSMENT)
                .on(CASE_ASSESSMENT.ID.eq(CONSENSUS.ASSESSMENT_ID))
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_ASSESSMENT.CASE_ID))
                .where(
                        CONSENSUS.QUESTION_DUE_ON.le(day),
                        CASE_ASSESSMENT.AGREED_ON.isNotNull(),
                        Visible.cases(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(later)
                                .where(
                                        later.CASE_ID.eq(CASE_ASSESSMENT.CASE_ID),
                                        later.AGREED_ON.isNotNull(),
                                        later.BEGUN_AT.gt(CASE_ASSESSMENT.BEGUN_AT))))
                .orderBy(CONSENSUS.QUESTION_DUE_ON, CASE_FILE.NUMBER, CONSENSUS.INDICATOR)
                .fetch(row -> new QuestionRow(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        new PersonId(row.value3()),
                        row.value4()));
    }

    private static Condition visible(Actor actor) {
        return CASE_ASSESSMENT.CASE_ID.in(
                DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }

    private static CaseAssessment assessment(Tx tx, CaseAssessmentRecord row) {
        AssessmentId id = new AssessmentId(row.getId());
        return new CaseAssessment(
                id,
                new CaseId(row.getCaseId()),
                new FrameworkHash(row.getFrameworkHash()),
                Motive.valueOf(row.getMotive()),
                new CaseAssessment.Begun(row.getBegunAt(), new PersonId(row.getBegunBy())),
                new CaseAssessment.Content(
                        ConsensusRows.of(tx, id),
                        JudgedRows.pictures(tx, id),
                        JudgedRows.overall(tx, id, row.getValidUntil()),
                        JudgedRows.replies(tx, id)),
                Optional.ofNullable(row.getAgreedOn())
                        .map(on -> new CaseAssessment.Agreed(on, new PersonId(row.getAgreedBy()))));
    }

    @Override
    public List<SecondRating> changes(Tx tx, AssessmentId id) {
        return Sql.of(tx)
                .select(SECOND_RATING.fields())
                .from(SECOND_RATING)
                .join(RATING_SHEET)
                .on(RATING_SHEET.ID.eq(SECOND_RATING.SHEET_ID))
                .join(RATING_ROUND)
                .on(RATING_ROUND.ID.eq(RATING_SHEET.ROUND_ID))
                .where(RATING_ROUND.ABOUT_ID.eq(id.value()))
                .orderBy(SECOND_RATING.CHANGED_AT, SECOND_RATING.SHEET_ID, SECOND_RATING.CHANGE_NO)
                .fetchInto(SECOND_RATING)
                .map(row -> new SecondRating(
                        new Sheet.Key(row.getSheetId()),
                        new IndicatorCode(row.getIndicator()),
                        Level.valueOf(row.getLevelCode()),
                        LongText.of(row.getBody()),
                        row.getChangedAt(),
                        new PersonId(row.getRecordedBy())));
    }

    @Override
    public void change(Tx tx, AssessmentId id, SecondRating change) {
        touched(tx, id);
        int before = Sql.of(tx)
                .fetchCount(
                        SECOND_RATING,
                        SECOND_RATING
                                .SHEET_ID
                                .eq(change.sheet().value())
                                .and(SECOND_RATING.INDICATOR.eq(
                                        change.indicator().value())));
        Sql.of(tx)
                .insertInto(SECOND_RATING)
                .set(SECOND_RATING.SHEET_ID, change.sheet().value())
                .set(SECOND_RATING.INDICATOR, change.indicator().value())
                .set(SECOND_RATING.CHANGE_NO, before + 1)
                .set(SECOND_RATING.LEVEL_CODE, change.level().name())
                .set(SECOND_RATING.BODY, change.why().value())
                .set(SECOND_RATING.CHANGED_AT, change.at())
                .set(SECOND_RATING.RECORDED_BY, change.recordedBy().value())
                .execute();
    }

    @Override
    public void type(Tx tx, AssessmentId id, IndicatorCode code, TypedRating typed) {
        touched(tx, id);
        ConsensusRows.write(tx, id, code, typed);
    }

    @Override
    public void picture(Tx tx, AssessmentId id, char domain, DomainPicture picture) {
        touched(tx, id);
        JudgedRows.write(tx, id, domain, picture);
    }

    @Override
    public void reply(Tx tx, AssessmentId id, Prompt.Code code, PromptReply reply) {
        touched(tx, id);
        JudgedRows.write(tx, id, code, reply);
    }

    @Override
    public boolean judge(Tx tx, AssessmentId id, Overall overall, int version) {
        int changed = Sql.of(tx)
                .update(CASE_ASSESSMENT)
                .set(CASE_ASSESSMENT.VALID_UNTIL, overall.validUntil())
                .set(CASE_ASSESSMENT.ROW_VERSION, version + 1)
                .where(running(id), CASE_ASSESSMENT.ROW_VERSION.eq(version))
                .execute();
        if (changed == 1) {
            JudgedRows.write(tx, id, overall);
        }
        return changed == 1;
    }

    @Override
    public boolean agree(Tx tx, AssessmentId id, CaseAssessment.Agreed agreed, int version) {
        return Sql.of(tx)
                        .update(CASE_ASSESSMENT)
                        .set(CASE_ASSESSMENT.AGREED_ON, agreed.on())
                        .set(CASE_ASSESSMENT.AGREED_BY, agreed.by().value())
                        .set(CASE_ASSESSMENT.ROW_VERSION, version + 1)
                        .where(running(id), CASE_ASSESSMENT.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    /// Every change counts as one of the whole, so that nobody agrees what he did not read.
    private static void touched(Tx tx, AssessmentId id) {
        int changed = Sql.of(tx)
                .update(CASE_ASSESSMENT)
                .set(CASE_ASSESSMENT.ROW_VERSION, CASE_ASSESSMENT.ROW_VERSION.plus(1))
                .where(running(id))
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("agreed");
        }
    }

    private static Condition running(AssessmentId id) {
        return CASE_ASSESSMENT.ID.eq(id.value()).and(CASE_ASSESSMENT.AGREED_ON.isNull());
    }
}
