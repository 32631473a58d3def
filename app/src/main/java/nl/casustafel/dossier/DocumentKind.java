package nl.casustafel.dossier;

/// What a document of a case is.
public enum DocumentKind {
    LETTER_RECEIVED,
    LETTER_SENT,
    REPORT,
    DECISION,
    AGREEMENTS,
    OTHER
}
