package nl.casustafel.excerpt;

/// How far a redaction is.
public enum RedactionState {
    DRAFT,
    /// Before a second reader.
    OFFERED,
    /// By a second reader: it may leave.
    AGREED
}
