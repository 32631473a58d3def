package nl.casustafel.closing;

/// What is asked of a running case.
public enum ReviewKind {
    /// Whether processing is still needed (W-E2, WPGA art. 9).
    NECESSITY,
    /// The same, and nobody asked for so long that it is said in harder words.
    NECESSITY_LATE,
    /// A plan is needed, as was judged, and none was agreed (W-E2).
    PLAN_OWED,
    /// Processing is not needed any more, and nobody proposed to end the case (T-C6).
    END_OWED,
    /// Somebody proposed to end it, and nobody decided (T-C7).
    DECIDE_ON_END
}
