package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.PLAN_APPROVAL;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.Approval;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.Plans;
import nl.casustafel.plan.ReviewRow;
import nl.casustafel.schema.tables.records.PlanVersionRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/// Plans in their own tables, seen through the gate of their case. Goals and interventions of a concept
/// are written anew each time; of an agreed version they are never touched.
public final class JooqPlans implements Plans, PlanReads {
    @Override
    public void add(Tx tx, PlanVersion version) {
        PlanVersionRecord row = new PlanVersionRecord();
        row.setId(version.id().value());
        row.setCaseId(version.caseFile().value());
        row.setVersionNo(version.number());
        row.setState(version.state().name());
        row.setReviewOn(version.content().reviewOn());
        row.setMadeAt(version.madeAt());
        row.setMadeBy(version.madeBy().value());
        row.setAgreedOn(version.agreedOn().orElse(null));
        row.setRowVersion(1);
        Sql.of(tx).insertInto(PLAN_VERSION).set(row).execute();
        ContentRows.write(tx, version.id(), version.content());
    }

    @Override
    public boolean rewrite(Tx tx, PlanVersionId id, PlanContent content, int version) {
        int changed = Sql.of(tx)
                .update(PLAN_VERSION)
                .set(PLAN_VERSION.REVIEW_ON, content.reviewOn())
                .set(PLAN_VERSION.ROW_VERSION, version + 1)
                .where(concept(id, version))
                .execute();
        if (changed == 1) {
            ContentRows.remove(tx, id);
            ContentRows.write(tx, id, content);
        }
        return changed == 1;
    }

    @Override
    public boolean move(Tx tx, PlanVersionId id, PlanVersion.Course to, int version) {
        return Sql.of(tx)
                        .update(PLAN_VERSION)
                        .set(PLAN_VERSION.STATE, to.state().name())
                        .set(PLAN_VERSION.PROPOSED_ON, to.proposedOn().orElse(null))
                        .set(PLAN_VERSION.AGREED_ON, to.agreedOn().orElse(null))
                        .set(
                                PLAN_VERSION.ENDED_ON,
                                to.ended().map(PlanVersion.Ended::on).orElse(null))
                        .set(
                                PLAN_VERSION.ENDED_NOTE,
                                to.ended().map(ended -> ended.why().value()).orElse(null))
                        .set(PLAN_VERSION.ROW_VERSION, version + 1)
                        .where(PLAN_VERSION.ID.eq(id.value()), PLAN_VERSION.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public List<PlanVersionId> end(Tx tx, CaseId caseFile, PlanVersion.Ended ended) {
        List<PlanVersionId> open = Sql.of(tx)
                .select(PLAN_VERSION.ID)
                .from(PLAN_VERSION)
                .where(PLAN_VERSION.CASE_ID.eq(caseFile.value()), PLAN_VERSION.ENDED_ON.isNull())
                .orderBy(PLAN_VERSION.VERSION_NO)
                .fetch(row -> new PlanVersionId(row.value1()));
        Sql.of(tx)
                .update(PLAN_VERSION)
                .set(
                        PLAN_VERSION.STATE,
                        DSL.when(PLAN_VERSION.STATE.eq(PlanState.EVALUATED.name()), PlanState.FINISHED.name())
                                .otherwise(PlanState.WITHDRAWN.name()))
                .set(PLAN_VERSION.ENDED_ON, ended.on())
                .set(PLAN_VERSION.ENDED_NOTE, ended.why().value())
                .set(PLAN_VERSION.ROW_VERSION, PLAN_VERSION.ROW_VERSION.plus(1))
                .where(PLAN_VERSION.ID.in(
                        open.stream().map(PlanVersionId::value).toList()))
                .execute();
        return open;
    }

    @Override
    public void approve(Tx tx, PlanVersionId id, Approval approval) {
        Sql.of(tx)
                .insertInto(PLAN_APPROVAL)
                .set(PLAN_APPROVAL.PLAN_VERSION_ID, id.value())
                .set(PLAN_APPROVAL.ORGANISATION_ID, approval.organisation().value())
                .set(PLAN_APPROVAL.PERSON_ID, approval.person().value())
                .set(PLAN_APPROVAL.SIGNED_WITH, approval.with().name())
                .set(PLAN_APPROVAL.APPROVED_AT, approval.at())
                .execute();
    }

    @Override
    public void forgetApprovals(Tx tx, PlanVersionId id) {
        Sql.of(tx)
                .deleteFrom(PLAN_APPROVAL)
                .where(PLAN_APPROVAL.PLAN_VERSION_ID.eq(id.value()))
                .execute();
    }

    @Override
    public void evaluate(Tx tx, PlanVersionId id, Evaluation evaluation) {
        EvaluationRows.write(tx, id, evaluation);
    }

    @Override
    public Optional<Evaluation> evaluation(Tx tx, Actor actor, PlanVersionId id) {
        return find(tx, actor, id).flatMap(_ -> EvaluationRows.of(tx, id));
    }

    private static Condition concept(PlanVersionId id, int version) {
        return PLAN_VERSION
                .ID
                .eq(id.value())
                .and(PLAN_VERSION.ROW_VERSION.eq(version))
                .and(PLAN_VERSION.STATE.eq(PlanState.CONCEPT.name()));
    }

    @Override
    public Optional<Versioned<PlanVersion>> find(Tx tx, Actor actor, PlanVersionId id) {
        return Sql.of(tx)
                .selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.ID.eq(id.value()), visible(actor))
                .fetchOptional(row -> new Versioned<>(version(tx, row), row.getRowVersion()));
    }

    @Override
    public Optional<Versioned<PlanVersion>> latest(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(PLAN_VERSION.VERSION_NO.desc())
                .limit(1)
                .fetchOptional(row -> new Versioned<>(version(tx, row), row.getRowVersion()));
    }

    @Override
    public List<PlanVersion> versions(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(PLAN_VERSION.VERSION_NO)
                .fetch(row -> version(tx, row));
    }

    @Override
    public List<ReviewRow> reviewsUntil(Tx tx, Actor actor, LocalDate day) {
        return Stream.concat(agreed(tx, actor, day).stream(), takenOver(tx, actor, day).stream())
                .sorted(Comparator.comparing(ReviewRow::reviewOn).thenComparing(ReviewRow::number))
                .toList();
    }

    /// What was agreed before this program (DEC-14) holds until a plan was agreed here.
    private static List<ReviewRow> takenOver(Tx tx, Actor actor, LocalDate day) {
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.REVIEW_ON)
                .from(CASE_FILE)
                .where(
                        CASE_FILE.REVIEW_ON.le(day),
                        Visible.cases(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(PLAN_VERSION)
                                .where(PLAN_VERSION.CASE_ID.eq(CASE_FILE.ID), PLAN_VERSION.AGREED_ON.isNotNull())))
                .fetch(JooqPlans::review);
    }

    /// By the newest that was agreed. What was looked back on waits for its next version.
    private static List<ReviewRow> agreed(Tx tx, Actor actor, LocalDate day) {
        var newer = PLAN_VERSION.as("newer");
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, PLAN_VERSION.REVIEW_ON, PLAN_EVALUATION.EVALUATED_ON)
                .from(PLAN_VERSION)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(PLAN_VERSION.CASE_ID))
                .leftJoin(PLAN_EVALUATION)
                .on(PLAN_EVALUATION.PLAN_VERSION_ID.eq(PLAN_VERSION.ID))
                .where(
                        PLAN_VERSION.STATE.in(PlanState.AGREED.name(), PlanState.EVALUATED.name()),
                        Visible.cases(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(newer)
                                .where(
                                        newer.CASE_ID.eq(PLAN_VERSION.CASE_ID),
                                        newer.AGREED_ON.isNotNull(),
                                        newer.VERSION_NO.gt(PLAN_VERSION.VERSION_NO))))
                .stream()
                .map(row -> new ReviewRow(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        Optional.ofNullable(row.value4())
                                .map(Evaluation::nextVersionBy)
                                .orElse(row.value3())))
                .filter(row -> !row.reviewOn().isAfter(day))
                .toList();
    }

    private static ReviewRow review(Record3<UUID, String, LocalDate> row) {
        return new ReviewRow(
                new CaseId(row.value1()), DossierNumber.parse(row.value2()).orThrow(), row.value3());
    }

    private static PlanVersion version(Tx tx, PlanVersionRecord row) {
        return new PlanVersion(
                new PlanVersionId(row.getId()),
                new CaseId(row.getCaseId()),
                row.getVersionNo(),
                ContentRows.of(tx, row),
                row.getMadeAt(),
                new PersonId(row.getMadeBy()),
                new PlanVersion.Course(
                        PlanState.valueOf(row.getState()),
                        Optional.ofNullable(row.getProposedOn()),
                        Optional.ofNullable(row.getAgreedOn()),
                        Optional.ofNullable(row.getEndedOn())
                                .map(on -> new PlanVersion.Ended(on, LongText.of(row.getEndedNote())))),
                approvals(tx, row.getId()));
    }

    private static List<Approval> approvals(Tx tx, UUID version) {
        return Sql.of(tx)
                .selectFrom(PLAN_APPROVAL)
                .where(PLAN_APPROVAL.PLAN_VERSION_ID.eq(version))
                .orderBy(PLAN_APPROVAL.APPROVED_AT, PLAN_APPROVAL.ORGANISATION_ID)
                .fetch(row -> new Approval(
                        new Organisation.Key(row.getOrganisationId()),
                        new PersonId(row.getPersonId()),
                        SignatureProof.With.valueOf(row.getSignedWith()),
                        row.getApprovedAt()));
    }

    private static Condition visible(Actor actor) {
        return PLAN_VERSION.CASE_ID.in(DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
