package nl.casustafel.framework;

import nl.casustafel.kernel.AuditAction;

public enum FrameworkAction implements AuditAction {
    FRAMEWORK_SHIPPED,
    FRAMEWORK_BEGUN,
    FRAMEWORK_CHANGED,
    /// Laid before others, or taken back to be changed.
    FRAMEWORK_MOVED,
    FRAMEWORK_DROPPED,
    FRAMEWORK_WORD_PASSED,
    FRAMEWORK_SETTLED,
    FRAMEWORK_GIVEN_OUT,
    FRAMEWORK_TAKEN_OVER
}
