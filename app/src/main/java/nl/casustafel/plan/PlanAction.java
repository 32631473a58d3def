package nl.casustafel.plan;

import nl.casustafel.kernel.AuditAction;

public enum PlanAction implements AuditAction {
    PLAN_DRAFTED,
    PLAN_AGREED,
    ACTION_AGREED,
    ACTION_CLOSED,
    /// By somebody who left (DEC-5).
    ACTION_HANDED_OVER
}
