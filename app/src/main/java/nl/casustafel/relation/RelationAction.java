package nl.casustafel.relation;

import nl.casustafel.kernel.AuditAction;

public enum RelationAction implements AuditAction {
    RELATED_PERSON_NOTED,
    RELATED_PERSON_CORRECTED,
    RELATED_PERSON_REMOVED
}
