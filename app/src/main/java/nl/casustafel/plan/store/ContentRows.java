package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
import static nl.casustafel.schema.Tables.PLAN_SCENARIO;
import static nl.casustafel.schema.Tables.PLAN_SECTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionField;
import nl.casustafel.plan.Approach;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.schema.tables.records.InterventionRecord;
import nl.casustafel.schema.tables.records.PlanVersionRecord;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.impl.DSL;

/// What a version says, in its rows. A concept is written anew each time; of an agreed version no row is
/// touched, and the session's user may change none.
final class ContentRows {
    private ContentRows() {}

    static void remove(Tx tx, PlanVersionId id) {
        var goals = DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.eq(id.value()));
        Sql.of(tx)
                .deleteFrom(INTERVENTION)
                .where(INTERVENTION.GOAL_ID.in(goals))
                .execute();
        Sql.of(tx)
                .deleteFrom(PLAN_GOAL)
                .where(PLAN_GOAL.PLAN_VERSION_ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(PLAN_SECTION)
                .where(PLAN_SECTION.PLAN_VERSION_ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(PLAN_SCENARIO)
                .where(PLAN_SCENARIO.PLAN_VERSION_ID.eq(id.value()))
                .execute();
    }

    static void write(Tx tx, PlanVersionId id, PlanContent content) {
        int number = 0;
        for (Goal goal : content.goals()) {
            write(tx, id, ++number, goal);
        }
        content.sections()
                .forEach((section, text) -> Sql.of(tx)
                        .insertInto(PLAN_SECTION)
                        .set(PLAN_SECTION.PLAN_VERSION_ID, id.value())
                        .set(PLAN_SECTION.SECTION, section.name())
                        .set(PLAN_SECTION.BODY, text.value())
                        .execute());
        number = 0;
        for (PlanScenario scenario : content.scenarios()) {
            Sql.of(tx)
                    .insertInto(PLAN_SCENARIO)
                    .set(PLAN_SCENARIO.ID, UUID.randomUUID())
                    .set(PLAN_SCENARIO.PLAN_VERSION_ID, id.value())
                    .set(PLAN_SCENARIO.POSITION_NO, ++number)
                    .set(PLAN_SCENARIO.KIND, scenario.kind().name())
                    .set(PLAN_SCENARIO.EARLY_SIGNS, scenario.earlySigns().value())
                    .set(PLAN_SCENARIO.FIRST_ACTIONS, scenario.firstActions().value())
                    .set(PLAN_SCENARIO.CALLS, scenario.calls().value())
                    .execute();
        }
    }

    private static void write(Tx tx, PlanVersionId id, int goalNumber, Goal goal) {
        UUID goalId = UUID.randomUUID();
        Sql.of(tx)
                .insertInto(PLAN_GOAL)
                .set(PLAN_GOAL.ID, goalId)
                .set(PLAN_GOAL.PLAN_VERSION_ID, id.value())
                .set(PLAN_GOAL.POSITION_NO, goalNumber)
                .set(PLAN_GOAL.DOMAIN, goal.domain().map(Enum::name).orElse(null))
                .set(PLAN_GOAL.BODY, goal.text().value())
                .set(PLAN_GOAL.INDICATOR, goal.indicator().map(LongText::value).orElse(null))
                .set(PLAN_GOAL.BASELINE, goal.baseline().map(LongText::value).orElse(null))
                .execute();
        int number = 0;
        for (Intervention intervention : goal.interventions()) {
            Sql.of(tx)
                    .insertInto(INTERVENTION)
                    .set(row(goalId, ++number, intervention))
                    .execute();
        }
    }

    private static InterventionRecord row(UUID goal, int number, Intervention intervention) {
        InterventionRecord row = new InterventionRecord();
        row.setId(UUID.randomUUID());
        row.setGoalId(goal);
        row.setPositionNo(number);
        row.setBody(intervention.text().value());
        row.setKind(intervention.nature().kind().name());
        row.setFieldCode(intervention.nature().field().name());
        row.setApproach(intervention.nature().approach().name());
        row.setFrame(intervention.frame().name());
        row.setResponsibleId(intervention.responsible().value());
        row.setTask(intervention.task().map(Enum::name).orElse(null));
        row.setExecutor(intervention.executor().map(ShortText::value).orElse(null));
        row.setStartOn(intervention.span().start().orElse(null));
        row.setDueOn(intervention.span().due().orElse(null));
        row.setIndicator(intervention.indicator().map(LongText::value).orElse(null));
        return row;
    }

    static PlanContent of(Tx tx, PlanVersionRecord version) {
        return new PlanContent(
                version.getReviewOn(),
                goals(tx, version.getId()),
                sections(tx, version.getId()),
                scenarios(tx, version.getId()));
    }

    private static Map<PlanSection, LongText> sections(Tx tx, UUID version) {
        return Sql.of(tx).selectFrom(PLAN_SECTION).where(PLAN_SECTION.PLAN_VERSION_ID.eq(version)).stream()
                .collect(Collectors.toMap(
                        row -> PlanSection.valueOf(row.getSection()), row -> LongText.of(row.getBody())));
    }

    private static List<PlanScenario> scenarios(Tx tx, UUID version) {
        return Sql.of(tx)
                .selectFrom(PLAN_SCENARIO)
                .where(PLAN_SCENARIO.PLAN_VERSION_ID.eq(version))
                .orderBy(PLAN_SCENARIO.POSITION_NO)
                .fetch(row -> new PlanScenario(
                        ScenarioKind.valueOf(row.getKind()),
                        LongText.of(row.getEarlySigns()),
                        LongText.of(row.getFirstActions()),
                        LongText.of(row.getCalls())));
    }

    private static List<Goal> goals(Tx tx, UUID version) {
        return Sql.of(tx)
                .selectFrom(PLAN_GOAL)
                .where(PLAN_GOAL.PLAN_VERSION_ID.eq(version))
                .orderBy(PLAN_GOAL.POSITION_NO)
                .fetch(row -> new Goal(
                        Optional.ofNullable(row.getDomain()).map(LifeDomain::valueOf),
                        LongText.of(row.getBody()),
                        Optional.ofNullable(row.getIndicator()).map(LongText::of),
                        Optional.ofNullable(row.getBaseline()).map(LongText::of),
                        interventions(tx, row.getId())));
    }

    private static List<Intervention> interventions(Tx tx, UUID goal) {
        return Sql.of(tx)
                .selectFrom(INTERVENTION)
                .where(INTERVENTION.GOAL_ID.eq(goal))
                .orderBy(INTERVENTION.POSITION_NO)
                .fetch(ContentRows::intervention);
    }

    private static Intervention intervention(InterventionRecord row) {
        return new Intervention(
                LongText.of(row.getBody()),
                new Intervention.Nature(
                        InterventionKind.valueOf(row.getKind()),
                        ActionField.valueOf(row.getFieldCode()),
                        Approach.valueOf(row.getApproach())),
                Frame.valueOf(row.getFrame()),
                new Organisation.Key(row.getResponsibleId()),
                Optional.ofNullable(row.getTask()).map(StatutoryTask::valueOf),
                Optional.ofNullable(row.getExecutor()).map(ShortText::of),
                new Intervention.Span(Optional.ofNullable(row.getStartOn()), Optional.ofNullable(row.getDueOn())),
                Optional.ofNullable(row.getIndicator()).map(LongText::of));
    }
}
