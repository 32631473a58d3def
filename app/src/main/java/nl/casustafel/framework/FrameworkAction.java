package nl.casustafel.framework;

import nl.casustafel.kernel.AuditAction;

public enum FrameworkAction implements AuditAction {
    FRAMEWORK_SHIPPED
}
