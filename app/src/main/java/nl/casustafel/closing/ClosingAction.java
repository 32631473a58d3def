package nl.casustafel.closing;

import nl.casustafel.kernel.AuditAction;

public enum ClosingAction implements AuditAction {
    /// Whether processing is still needed (W-E2).
    NECESSITY_TESTED,
    EXIT_ANSWERED,
    /// Why a case ends over an answer that says no (framework 3.8).
    EXIT_DEVIATION_SIGNED,
    /// T-C6
    END_PROPOSED,
    END_WITHDRAWN,
    /// T-C7
    CASE_CLOSED,
    /// Whether a fact may go to another municipality (W-E5).
    CONSENT_NOTED,
    /// T-C10
    CASE_HANDED_OVER,
    /// Somebody was told that a case is over, or looked back (UIT7 to UIT9).
    CLOSING_TASK_DONE
}
