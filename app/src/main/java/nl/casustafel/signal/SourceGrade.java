package nl.casustafel.signal;

/// How reliable the source of a fact has proved to be (framework 3.2). Said apart from how likely the fact
/// itself is, and never counted.
public enum SourceGrade {
    PROVED,
    MOSTLY,
    CHANGING,
    /// Off the scale, and not the least of it.
    CANNOT_BE_JUDGED
}
