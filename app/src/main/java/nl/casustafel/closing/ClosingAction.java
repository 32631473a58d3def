package nl.casustafel.closing;

import nl.casustafel.kernel.AuditAction;

public enum ClosingAction implements AuditAction {
    /// Whether processing is still needed (W-E2).
    NECESSITY_TESTED
}
