package nl.casustafel.signal;

import nl.casustafel.kernel.AuditAction;

/// What the log says about signals.
public enum SignalAction implements AuditAction {
    /// Who received it left; a colleague of the same organisation has it now (DEC-5).
    SIGNAL_HANDED_OVER,
    SIGNAL_RECORDED,
    LIST_TAKEN_OVER,
    SIGNAL_URGENT,
    SIGNAL_URGENT_ANSWERED,
    SIGNAL_OPENED,
    SIGNAL_AMENDED,
    SIGNAL_FACT_ADDED,
    /// What it said and says is not told here.
    SIGNAL_FACT_CORRECTED,
    SIGNAL_FACT_REMOVED,
    SIGNAL_FACTS_TESTED,
    SIGNAL_FACTS_GRADED,
    SIGNAL_MOVED,
    SIGNAL_PRE_SORTED,
    /// To the table, by one of the three; result the party (DEC-1).
    SIGNAL_PULLED,
    /// Another signal was made of what one report says (DEC-13).
    SIGNAL_SPLIT,
    SIGNAL_ADVISED,
    REPORTER_ANSWERED,
    CITIZEN_NUMBER_KEPT,
    CITIZEN_NUMBER_SHOWN,
    REPORTER_SHOWN,
    SUBJECT_REMOVED,
    EXTERNAL_NUMBER_KEPT,
    DESTROYED_AGAIN,
    LIST_ARRANGED
}
