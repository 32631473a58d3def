package nl.casustafel.timeline;

/// What kind of thing happened.
public enum MomentKind {
    FACT,
    SIGNAL,
    PHASE,
    ASSESSMENT,
    MEETING,
    PLAN,
    MEASURE,
    ACTION,
    /// Something in the world (framework 2.8).
    CATALYST
}
