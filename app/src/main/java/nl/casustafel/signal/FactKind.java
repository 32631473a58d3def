package nl.casustafel.signal;

/// How the contributor knows it. An opinion is kept, and always told apart (DEC-4).
public enum FactKind {
    SEEN,
    HEARD,
    OPINION
}
