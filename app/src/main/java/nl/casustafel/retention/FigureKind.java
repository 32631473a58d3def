package nl.casustafel.retention;

/// What is counted of a signal that was destroyed, each by itself (DEC-18).
public enum FigureKind {
    OUTCOME,
    SOURCE,
    AGE,
    ADVICE
}
