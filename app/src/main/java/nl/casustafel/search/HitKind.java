package nl.casustafel.search;

/// What can be found.
public enum HitKind {
    SIGNAL,
    CASE,
    MEETING,
    COLLEAGUE
}
