package nl.casustafel.practice;

import nl.casustafel.kernel.AuditAction;

public enum PracticeAction implements AuditAction {
    PRACTICE_FILLED
}
