package nl.casustafel.signal;

/// What a reporter is owed (DEC-7), and the participant who notified (W-C9).
public enum AnswerKind {
    /// "Your report has arrived."
    RECEIPT,
    /// Called back and asked further.
    CALL_BACK,
    /// What came of it, as little as may be said.
    CLOSING,
    /// Whoever notified was not at the weighing, and is told that it was not admitted (W-C9, WPGA art.
    /// 5(6)).
    PARTICIPANT
}
