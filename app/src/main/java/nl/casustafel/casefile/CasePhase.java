package nl.casustafel.casefile;

/// How far a case is (law 1.5).
public enum CasePhase {
    /// T-C1.
    ADMITTED,
    /// A plan was agreed (T-C4).
    IN_EXECUTION
}
