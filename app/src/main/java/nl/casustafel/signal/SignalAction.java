package nl.casustafel.signal;

import nl.casustafel.kernel.AuditAction;

/// What the log says about signals.
public enum SignalAction implements AuditAction {
    SIGNAL_RECORDED,
    LIST_TAKEN_OVER,
    SIGNAL_URGENT,
    SIGNAL_OPENED,
    SIGNAL_AMENDED,
    SIGNAL_FACT_ADDED,
    SIGNAL_FACTS_TESTED,
    SIGNAL_MOVED,
    SIGNAL_PRE_SORTED,
    SIGNAL_ADVISED,
    REPORTER_ANSWERED,
    SUBJECT_REMOVED,
    DESTROYED_AGAIN,
    LIST_ARRANGED
}
