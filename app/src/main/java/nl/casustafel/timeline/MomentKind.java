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
    ACTION
}
