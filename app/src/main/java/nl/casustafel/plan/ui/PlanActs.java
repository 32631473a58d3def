package nl.casustafel.plan.ui;

import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.PlanReads;

/// What these screens read and do.
public record PlanActs(
        PlanReads plans,
        ActionReads actions,
        DraftPlan draft,
        AgreePlan agree,
        AgreeAction agreeAction,
        CloseAction closeAction) {}
