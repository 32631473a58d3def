package nl.casustafel.judgement;

/// Whether what was seen matters here. Another question than how strong it is (framework 3.3(5)).
public enum Relevance {
    NONE,
    COUNTS,
    /// Drives the concern, or the protection.
    KEY_FACTOR
}
