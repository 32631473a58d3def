package nl.casustafel.retention;

/// The kinds of figures that are kept.
public enum FigureKind {
    OUTCOME,
    SOURCE,
    AGE,
    OGGZ,
    ADVICE
}
