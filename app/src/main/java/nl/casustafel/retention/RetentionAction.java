package nl.casustafel.retention;

import nl.casustafel.kernel.AuditAction;

/// What the log says of destroying. The lines of a signal that went stay, with its id and no word about
/// anybody.
public enum RetentionAction implements AuditAction {
    SIGNAL_DESTROYED,
    /// In a store that came back from a backup, for it was destroyed since.
    SIGNAL_DESTROYED_AGAIN,
    CASE_DESTROYED,
    /// The same of a case.
    CASE_DESTROYED_AGAIN,
    DESTRUCTION_CONFIRMED,
    /// What somebody else may destroy, shown where the agenda is kept.
    DUE_LIST_SHOWN,
    COPY_TICKED,
    /// Somebody who received a copy was asked to destroy it.
    COPY_RECALLED,
    DESTRUCTION_SUSPENDED,
    SUSPENSION_REVIEWED,
    SUSPENSION_ENDED,
    TERM_EXTENDED
}
