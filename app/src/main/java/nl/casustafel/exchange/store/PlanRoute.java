package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.FORMAL_MEASURE;
import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.PLAN_APPROVAL;
import static nl.casustafel.schema.Tables.PLAN_EFFECT;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
import static nl.casustafel.schema.Tables.PLAN_SCENARIO;
import static nl.casustafel.schema.Tables.PLAN_SECTION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;

import java.util.List;
import java.util.UUID;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.plan.ActionField;
import nl.casustafel.plan.Approach;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.team.SignatureProof;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Plans and measures of a case, which travel with it.
final class PlanRoute {
    static final List<Leg> LEGS = List.of(
            new Leg(PLAN_VERSION, Part.PLAN, of -> PLAN_VERSION.CASE_ID.in(of.cases()))
                    .showing(PLAN_VERSION.VERSION_NO, PLAN_VERSION.STATE, PLAN_VERSION.REVIEW_ON)
                    .code(PLAN_VERSION.STATE, PlanState.class),
            new Leg(PLAN_GOAL, Part.GOAL, of -> PLAN_GOAL.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_GOAL.BODY)
                    .code(PLAN_GOAL.DOMAIN, LifeDomain.class)
                    .onlyReplaced(),
            new Leg(INTERVENTION, Part.INTERVENTION, of -> INTERVENTION.GOAL_ID.in(goals(of)))
                    .showing(INTERVENTION.BODY, INTERVENTION.FRAME, INTERVENTION.DUE_ON)
                    .code(INTERVENTION.KIND, InterventionKind.class)
                    .code(INTERVENTION.FIELD_CODE, ActionField.class)
                    .code(INTERVENTION.APPROACH, Approach.class)
                    .code(INTERVENTION.TASK, StatutoryTask.class)
                    .code(INTERVENTION.FRAME, Frame.class)
                    .onlyReplaced(),
            new Leg(PLAN_SECTION, Part.PLAN_SECTION, of -> PLAN_SECTION.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_SECTION.SECTION, PLAN_SECTION.BODY)
                    .code(PLAN_SECTION.SECTION, PlanSection.class)
                    .onlyReplaced(),
            new Leg(PLAN_SCENARIO, Part.PLAN_SCENARIO, of -> PLAN_SCENARIO.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_SCENARIO.KIND, PLAN_SCENARIO.EARLY_SIGNS, PLAN_SCENARIO.FIRST_ACTIONS)
                    .code(PLAN_SCENARIO.KIND, ScenarioKind.class)
                    .onlyReplaced(),
            new Leg(PLAN_APPROVAL, Part.PLAN_APPROVAL, of -> PLAN_APPROVAL.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_APPROVAL.APPROVED_AT)
                    .code(PLAN_APPROVAL.SIGNED_WITH, SignatureProof.With.class)
                    .onlyReplaced(),
            new Leg(PLAN_EVALUATION, Part.PLAN_EVALUATION, of -> PLAN_EVALUATION.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_EVALUATION.EVALUATED_ON, PLAN_EVALUATION.NECESSITY)
                    .neverChanged(),
            new Leg(PLAN_EFFECT, Part.PLAN_EFFECT, of -> PLAN_EFFECT.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_EFFECT.GOAL_NO, PLAN_EFFECT.REACHED, PLAN_EFFECT.BODY)
                    .code(PLAN_EFFECT.REACHED, Evaluation.Reached.class)
                    .neverChanged(),
            new Leg(FORMAL_MEASURE, Part.MEASURE, of -> FORMAL_MEASURE.CASE_ID.in(of.cases()))
                    .showing(FORMAL_MEASURE.KIND, FORMAL_MEASURE.ENDS_ON, FORMAL_MEASURE.ENDED_ON)
                    .code(FORMAL_MEASURE.KIND, MeasureKind.class));

    private PlanRoute() {}

    private static Select<Record1<UUID>> plans(Leg.Chosen of) {
        return DSL.select(PLAN_VERSION.ID).from(PLAN_VERSION).where(PLAN_VERSION.CASE_ID.in(of.cases()));
    }

    private static Select<Record1<UUID>> goals(Leg.Chosen of) {
        return DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.in(plans(of)));
    }
}
