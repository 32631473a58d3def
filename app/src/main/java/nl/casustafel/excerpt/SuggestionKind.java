package nl.casustafel.excerpt;

/// Why a stretch is suggested.
public enum SuggestionKind {
    /// What somebody known is called.
    NAME,
    BIRTH_DATE,
    CITIZEN_NUMBER
}
