package nl.casustafel.meeting;

/// What a line typed at the table is.
public enum LineKind {
    FACT,
    QUESTION,
    DECISION,
    ACTION,
    DISSENT,
    NOTE
}
