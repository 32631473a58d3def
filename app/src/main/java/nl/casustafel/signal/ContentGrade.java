package nl.casustafel.signal;

/// How far a fact itself is borne out (framework 3.2). Said apart from its source, and never counted.
public enum ContentGrade {
    CONFIRMED,
    PLAUSIBLE,
    UNCERTAIN,
    /// Off the scale, and not the least of it.
    CANNOT_BE_JUDGED
}
