package nl.casustafel.plan;

/// Where an action stands (law 1.7, as far as it is needed now).
public enum ActionState {
    AGREED,
    DONE,
    NOT_DONE,
    /// No longer needed.
    LAPSED
}
