package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.PLAN_TEMPLATE;
import static nl.casustafel.schema.Tables.TEMPLATE_INTERVENTION;
import static nl.casustafel.schema.Tables.TEMPLATE_SCENARIO;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionField;
import nl.casustafel.plan.Approach;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanTemplate;
import nl.casustafel.plan.PlanTemplates;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Templates in their own tables.
public final class JooqTemplates implements PlanTemplates {
    @Override
    public List<PlanTemplate> all(Tx tx) {
        return Sql.of(tx)
                .selectFrom(PLAN_TEMPLATE)
                .orderBy(PLAN_TEMPLATE.NAME, PLAN_TEMPLATE.ID)
                .fetch(row -> new PlanTemplate(
                        new PlanTemplate.Key(row.getId()),
                        ShortText.of(row.getName()),
                        steps(tx, row.getId()),
                        scenarios(tx, row.getId())));
    }

    private static List<PlanTemplate.Step> steps(Tx tx, UUID template) {
        return Sql.of(tx)
                .selectFrom(TEMPLATE_INTERVENTION)
                .where(TEMPLATE_INTERVENTION.TEMPLATE_ID.eq(template))
                .orderBy(TEMPLATE_INTERVENTION.POSITION_NO)
                .fetch(row -> new PlanTemplate.Step(
                        LongText.of(row.getBody()),
                        new Intervention.Nature(
                                InterventionKind.valueOf(row.getKind()),
                                ActionField.valueOf(row.getFieldCode()),
                                Approach.valueOf(row.getApproach())),
                        Frame.valueOf(row.getFrame()),
                        OrganisationKind.valueOf(row.getParticipant()),
                        Optional.ofNullable(row.getTask()).map(StatutoryTask::valueOf),
                        Optional.ofNullable(row.getIndicator()).map(LongText::of)));
    }

    private static List<PlanScenario> scenarios(Tx tx, UUID template) {
        return Sql.of(tx)
                .selectFrom(TEMPLATE_SCENARIO)
                .where(TEMPLATE_SCENARIO.TEMPLATE_ID.eq(template))
                .orderBy(TEMPLATE_SCENARIO.POSITION_NO)
                .fetch(row -> new PlanScenario(
                        ScenarioKind.valueOf(row.getKind()),
                        LongText.of(row.getEarlySigns()),
                        LongText.of(row.getFirstActions()),
                        LongText.of(row.getCalls())));
    }

    @Override
    public void add(Tx tx, PlanTemplate template, PersonId by, Instant at) {
        Sql.of(tx)
                .insertInto(PLAN_TEMPLATE)
                .set(PLAN_TEMPLATE.ID, template.id().value())
                .set(PLAN_TEMPLATE.NAME, template.name().value())
                .set(PLAN_TEMPLATE.KEPT_BY, by.value())
                .set(PLAN_TEMPLATE.KEPT_AT, at)
                .execute();
        for (int i = 0; i < template.steps().size(); i++) {
            add(tx, template.id(), i, template.steps().get(i));
        }
        for (int i = 0; i < template.scenarios().size(); i++) {
            add(tx, template.id(), i, template.scenarios().get(i));
        }
    }

    private static void add(Tx tx, PlanTemplate.Key template, int at, PlanTemplate.Step step) {
        Sql.of(tx)
                .insertInto(TEMPLATE_INTERVENTION)
                .set(TEMPLATE_INTERVENTION.TEMPLATE_ID, template.value())
                .set(TEMPLATE_INTERVENTION.POSITION_NO, at)
                .set(TEMPLATE_INTERVENTION.BODY, step.text().value())
                .set(TEMPLATE_INTERVENTION.KIND, step.nature().kind().name())
                .set(TEMPLATE_INTERVENTION.FIELD_CODE, step.nature().field().name())
                .set(TEMPLATE_INTERVENTION.APPROACH, step.nature().approach().name())
                .set(TEMPLATE_INTERVENTION.FRAME, step.frame().name())
                .set(TEMPLATE_INTERVENTION.PARTICIPANT, step.participant().name())
                .set(TEMPLATE_INTERVENTION.TASK, step.task().map(Enum::name).orElse(null))
                .set(
                        TEMPLATE_INTERVENTION.INDICATOR,
                        step.indicator().map(LongText::value).orElse(null))
                .execute();
    }

    private static void add(Tx tx, PlanTemplate.Key template, int at, PlanScenario one) {
        Sql.of(tx)
                .insertInto(TEMPLATE_SCENARIO)
                .set(TEMPLATE_SCENARIO.TEMPLATE_ID, template.value())
                .set(TEMPLATE_SCENARIO.POSITION_NO, at)
                .set(TEMPLATE_SCENARIO.KIND, one.kind().name())
                .set(TEMPLATE_SCENARIO.EARLY_SIGNS, one.earlySigns().value())
                .set(TEMPLATE_SCENARIO.FIRST_ACTIONS, one.firstActions().value())
                .set(TEMPLATE_SCENARIO.CALLS, one.calls().value())
                .execute();
    }

    @Override
    public boolean drop(Tx tx, PlanTemplate.Key id) {
        return Sql.of(tx)
                        .deleteFrom(PLAN_TEMPLATE)
                        .where(PLAN_TEMPLATE.ID.eq(id.value()))
                        .execute()
                == 1;
    }
}
