package nl.casustafel.excerpt;

/// Who is to read a redacted version.
public enum RedactionFor {
    /// Anybody, under the Woo.
    PUBLIC,
    /// The council.
    COUNCIL
}
