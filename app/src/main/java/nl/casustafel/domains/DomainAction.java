package nl.casustafel.domains;

import nl.casustafel.kernel.AuditAction;

public enum DomainAction implements AuditAction {
    LOOK_NOTED,
    LOOK_CORRECTED,
    LOOK_REMOVED
}
