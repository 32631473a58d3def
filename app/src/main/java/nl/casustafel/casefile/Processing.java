package nl.casustafel.casefile;

/// What moves the day from which retention runs: adding to a case, altering it, or discussing it on an
/// agenda (W-G2, DEC-16). Opening it, the log, a review of how it was handled, a hold, and getting its
/// destruction ready are not among them.
public enum Processing {
    /// It stood so when the days began to be kept; what moved it before is not known.
    EARLIER,
    /// T-C1.
    ADMITTED,
    /// DEC-14.
    TAKEN_OVER,
    ADDED_OR_ALTERED,
    DISCUSSED,
    /// It went on to another phase.
    PHASE
}
