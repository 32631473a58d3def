package nl.casustafel.casefile;

import nl.casustafel.kernel.AuditAction;

public enum CaseAction implements AuditAction {
    CASE_ADMITTED,
    CASE_OPENED,
    CASE_PROCEEDED
}
