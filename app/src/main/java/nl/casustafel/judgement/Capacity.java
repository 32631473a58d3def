package nl.casustafel.judgement;

/// What protects somebody.
public enum Capacity {
    WEAK,
    FAIR,
    STRONG,
    UNDETERMINED
}
