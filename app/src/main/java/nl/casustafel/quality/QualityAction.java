package nl.casustafel.quality;

import nl.casustafel.kernel.AuditAction;

public enum QualityAction implements AuditAction {
    EXERCISE_BEGUN,
    EXERCISE_HANDED_IN,
    EXERCISE_CLOSED
}
