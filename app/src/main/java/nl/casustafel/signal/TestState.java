package nl.casustafel.signal;

/// What testing a fact led to (W-C2, Bpga art. 6 and 7).
public enum TestState {
    NOT_TESTED,
    /// Checked and right.
    CHECKED,
    /// Could not be checked, which is said.
    NOT_CHECKABLE,
    /// Checked, and doubtful.
    DOUBTFUL
}
