package nl.casustafel.assessment;

import nl.casustafel.kernel.AuditAction;

public enum AssessmentAction implements AuditAction {
    ROUND_OPENED,
    SHEET_LOCKED,
    ROUND_CLOSED
}
