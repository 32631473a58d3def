package nl.casustafel.timeline;

import nl.casustafel.kernel.AuditAction;

/// What is done on a timeline. What it says is never in the log.
public enum TimelineAction implements AuditAction {
    MOMENT_FLAGGED,
    MOMENT_UNFLAGGED,
    CATALYST_ADDED,
    CATALYST_DROPPED
}
