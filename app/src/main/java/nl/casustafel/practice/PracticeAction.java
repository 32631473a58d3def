package nl.casustafel.practice;

import nl.casustafel.kernel.AuditAction;

enum PracticeAction implements AuditAction {
    PRACTICE_FILLED
}
