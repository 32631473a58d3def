package nl.casustafel.assessment;

/// The strands of the framework (DEC-20), which group illustrations and restrict a few indicators.
/// Never what somebody believes (W-D4).
public enum Motive {
    /// Jihadist or religious.
    J,
    /// Right-wing.
    R,
    /// Left-wing.
    L,
    /// One issue: animals, environment, other.
    M,
    /// Against institutions.
    A,
    /// Mixed, unclear, or drawn to violence without an ideology: every indicator applies.
    X
}
