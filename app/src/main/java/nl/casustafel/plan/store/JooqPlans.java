package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
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
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.Plans;
import nl.casustafel.plan.ReviewRow;
import nl.casustafel.schema.tables.records.InterventionRecord;
import nl.casustafel.schema.tables.records.PlanVersionRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.Organisation;
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
        write(tx, version.id(), version.content());
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
            var goals = DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.eq(id.value()));
            Sql.of(tx)
                    .deleteFrom(INTERVENTION)
                    .where(INTERVENTION.GOAL_ID.in(goals))
                    .execute();
            Sql.of(tx)
                    .deleteFrom(PLAN_GOAL)
                    .where(PLAN_GOAL.PLAN_VERSION_ID.eq(id.value()))
                    .execute();
            write(tx, id, content);
        }
        return changed == 1;
    }

    @Override
    public boolean agree(Tx tx, PlanVersionId id, LocalDate on, int version) {
        return Sql.of(tx)
                        .update(PLAN_VERSION)
                        .set(PLAN_VERSION.STATE, PlanState.AGREED.name())
                        .set(PLAN_VERSION.AGREED_ON, on)
                        .set(PLAN_VERSION.ROW_VERSION, version + 1)
                        .where(concept(id, version))
                        .execute()
                == 1;
    }

    private static Condition concept(PlanVersionId id, int version) {
        return PLAN_VERSION
                .ID
                .eq(id.value())
                .and(PLAN_VERSION.ROW_VERSION.eq(version))
                .and(PLAN_VERSION.STATE.eq(PlanState.CONCEPT.name()));
    }

    private static void write(Tx tx, PlanVersionId id, PlanContent content) {
        int goalNumber = 0;
        for (Goal goal : content.goals()) {
            UUID goalId = UUID.randomUUID();
            Sql.of(tx)
                    .insertInto(PLAN_GOAL)
                    .set(PLAN_GOAL.ID, goalId)
                    .set(PLAN_GOAL.PLAN_VERSION_ID, id.value())
                    .set(PLAN_GOAL.POSITION_NO, ++goalNumber)
                    .set(PLAN_GOAL.BODY, goal.text().value())
                    .execute();
            int number = 0;
            for (Intervention intervention : goal.interventions()) {
                Sql.of(tx)
                        .insertInto(INTERVENTION)
                        .set(row(goalId, ++number, intervention))
                        .execute();
            }
        }
    }

    private static InterventionRecord row(UUID goal, int number, Intervention intervention) {
        InterventionRecord row = new InterventionRecord();
        row.setId(UUID.randomUUID());
        row.setGoalId(goal);
        row.setPositionNo(number);
        row.setBody(intervention.text().value());
        row.setFrame(intervention.frame().name());
        row.setResponsibleId(intervention.responsible().value());
        row.setExecutor(intervention.executor().map(ShortText::value).orElse(null));
        row.setDueOn(intervention.due().orElse(null));
        return row;
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
                                .where(
                                        PLAN_VERSION.CASE_ID.eq(CASE_FILE.ID),
                                        PLAN_VERSION.STATE.eq(PlanState.AGREED.name()))))
                .fetch(JooqPlans::review);
    }

    private static List<ReviewRow> agreed(Tx tx, Actor actor, LocalDate day) {
        var newer = PLAN_VERSION.as("newer");
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, PLAN_VERSION.REVIEW_ON)
                .from(PLAN_VERSION)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(PLAN_VERSION.CASE_ID))
                .where(
                        PLAN_VERSION.STATE.eq(PlanState.AGREED.name()),
                        PLAN_VERSION.REVIEW_ON.le(day),
                        Visible.cases(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(newer)
                                .where(
                                        newer.CASE_ID.eq(PLAN_VERSION.CASE_ID),
                                        newer.STATE.eq(PlanState.AGREED.name()),
                                        newer.VERSION_NO.gt(PLAN_VERSION.VERSION_NO))))
                .fetch(JooqPlans::review);
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
                new PlanContent(row.getReviewOn(), goals(tx, row.getId())),
                row.getMadeAt(),
                new PersonId(row.getMadeBy()),
                Optional.ofNullable(row.getAgreedOn()));
    }

    private static List<Goal> goals(Tx tx, UUID version) {
        return Sql.of(tx)
                .selectFrom(PLAN_GOAL)
                .where(PLAN_GOAL.PLAN_VERSION_ID.eq(version))
                .orderBy(PLAN_GOAL.POSITION_NO)
                .fetch(row -> new Goal(LongText.of(row.getBody()), interventions(tx, row.getId())));
    }

    private static List<Intervention> interventions(Tx tx, UUID goal) {
        return Sql.of(tx)
                .selectFrom(INTERVENTION)
                .where(INTERVENTION.GOAL_ID.eq(goal))
                .orderBy(INTERVENTION.POSITION_NO)
                .fetch(row -> new Intervention(
                        LongText.of(row.getBody()),
                        Frame.valueOf(row.getFrame()),
                        new Organisation.Key(row.getResponsibleId()),
                        Optional.ofNullable(row.getExecutor()).map(ShortText::of),
                        Optional.ofNullable(row.getDueOn())));
    }

    private static Condition visible(Actor actor) {
        return PLAN_VERSION.CASE_ID.in(DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
