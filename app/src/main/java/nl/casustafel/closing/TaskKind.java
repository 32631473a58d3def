package nl.casustafel.closing;

/// What is to be done when a case is over.
public enum TaskKind {
    /// Tell the person concerned (UIT8).
    PERSON,
    /// Tell who reported (UIT8).
    REPORTER,
    /// Tell somebody who had data that the case is over, so that they go there too (UIT9).
    RECIPIENT,
    /// The same, and that it was wrong (UIT9, WPGA art. 10).
    RECIPIENT_WRONG,
    /// Look back (UIT7).
    AFTERCARE
}
