package nl.casustafel.relation;

/// Who seeks whom.
public enum Direction {
    MUTUAL,
    /// The subject seeks the other.
    FROM_SUBJECT,
    /// The other seeks the subject.
    TO_SUBJECT,
    UNKNOWN
}
