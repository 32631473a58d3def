package nl.casustafel.plan;

import nl.casustafel.kernel.AuditAction;

public enum PlanAction implements AuditAction {
    PLAN_DRAFTED,
    /// Laid before the participants.
    PLAN_PROPOSED,
    PLAN_TAKEN_BACK,
    /// One participant agreed to it.
    PLAN_APPROVED,
    PLAN_AGREED,
    PLAN_EVALUATED,
    /// Finished, or withdrawn.
    PLAN_ENDED,
    /// Because the case it was of ended (law 1.5, 1.6).
    PLAN_ENDED_WITH_CASE,
    MEASURE_PROPOSED,
    /// The authority decided, lengthened or ended it, or an appeal was lodged.
    MEASURE_FOLLOWED,
    /// Interventions and scenarios were kept for other plans.
    TEMPLATE_KEPT,
    TEMPLATE_DROPPED,
    ACTION_AGREED,
    /// Work on it began.
    ACTION_BEGUN,
    /// Not to be done yet (law 1.8).
    ACTION_BLOCKED,
    ACTION_LIFTED,
    ACTION_CLOSED,
    /// To another dossier: it was agreed under the wrong one (DEC-24).
    ACTION_MOVED,
    ACTION_JUDGED,
    /// By somebody who left (DEC-5).
    ACTION_HANDED_OVER
}
