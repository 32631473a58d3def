package nl.casustafel.casefile;

import nl.casustafel.kernel.AuditAction;

public enum CaseAction implements AuditAction {
    CASE_ADMITTED,
    /// An admission waits for the driehoek (T-S7).
    RATIFICATION_ASKED,
    /// What the driehoek said of it.
    RATIFICATION_RECORDED,
    /// Whoever was to lay it before the driehoek left (DEC-5).
    RATIFICATION_HANDED_OVER,
    CASE_OPENED,
    CASE_PROCEEDED,
    /// Decided before this program (DEC-14).
    CASE_TAKEN_OVER,
    /// The actions and cases of an old list, all at once.
    CASE_LIST_TAKEN_OVER,
    /// The number of the national system was written down, or taken away (DEC-22).
    CASE_NUMBER_KEPT,
    /// How a participant answered the call for what it knows (T-C2).
    CONTRIBUTION_NOTED,
    /// Somebody was designated, or no longer is (W-C8).
    PARTICIPANTS_CHANGED,
    THIRD_PARTY_ADMITTED,
    THIRD_PARTY_ENDED,
    /// Its statement of secrecy was signed after it was admitted (W-B6).
    SECRECY_SIGNED,
    DIRECTOR_APPOINTED,
    MINOR_NOTED,
    /// The lawfulness review looked at a case that is over, with a reason (T-C8).
    CLOSED_CASE_INSPECTED
}
