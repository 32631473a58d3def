package nl.casustafel.signal;

/// What a reporter is owed (DEC-7).
public enum AnswerKind {
    /// "Your report has arrived."
    RECEIPT,
    /// Called back and asked further.
    CALL_BACK,
    /// What came of it, as little as may be said; with it W-C9 is met.
    CLOSING
}
