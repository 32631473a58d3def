package nl.casustafel.audit;

import nl.casustafel.kernel.AuditAction;

/// What the log says of itself.
public enum LogAction implements AuditAction {
    /// Every entry was checked at opening and links to the one before.
    LOG_CHECKED,
    /// The check at opening found an entry that does not fit.
    LOG_FOUND_BROKEN,
    /// A code from paper was compared; the result says how that ended.
    CODE_COMPARED
}
