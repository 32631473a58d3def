package nl.casustafel.plan;

/// Where an action stands (law 1.7).
public enum ActionState {
    AGREED,
    IN_PROGRESS,
    /// Not to be done yet: somebody has weighty reasons and need not say which (law 1.8).
    BLOCKED,
    DONE,
    NOT_DONE,
    /// No longer needed.
    LAPSED,
    /// What came of it was judged, after it was done or not.
    EFFECT_JUDGED;

    /// Whether something is still to be done.
    public boolean open() {
        return this == AGREED || this == IN_PROGRESS || this == BLOCKED;
    }
}
