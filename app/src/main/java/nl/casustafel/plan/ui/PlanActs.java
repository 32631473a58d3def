package nl.casustafel.plan.ui;

import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.ApprovePlan;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.EndPlan;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.FollowAction;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.MeasureReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.ProposePlan;

/// What these screens read and do.
public record PlanActs(
        PlanReads plans,
        ActionReads actions,
        DraftPlan draft,
        AgreePlan agree,
        Steps steps,
        MeasureReads measures,
        FollowMeasure follow,
        AgreeAction agreeAction,
        CloseAction closeAction,
        FollowAction followAction) {
    /// What else becomes of a version (law 1.6).
    public record Steps(ProposePlan propose, ApprovePlan approve, EvaluatePlan evaluate, EndPlan end) {}
}
