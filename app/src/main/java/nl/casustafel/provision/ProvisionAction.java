package nl.casustafel.provision;

import nl.casustafel.kernel.AuditAction;

public enum ProvisionAction implements AuditAction {
    FILE_HANDED_OUT,
    HAND_OUT_FAILED,
    COPY_ASKED_BACK,
    POLICE_DECISION_RECORDED
}
