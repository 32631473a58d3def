package nl.casustafel.assessment;

/// What each [Relation] is called in a table and in a file.
public enum RelationKind {
    IDENTICAL,
    ALIKE,
    CHANGED,
    SPLIT,
    MERGED,
    ADDED,
    DROPPED
}
