package nl.casustafel.plan;

/// Where a version of a plan stands (law 1.6). A concept may be rewritten; from the moment it was agreed
/// what it says never changes again.
public enum PlanState {
    CONCEPT,
    /// Laid before the participants, who agree to it one by one; nobody writes in it meanwhile.
    PROPOSED,
    /// Carried out until it is evaluated.
    AGREED,
    /// Looked back on; a next version follows, or the plan ends.
    EVALUATED,
    FINISHED,
    WITHDRAWN;

    /// Whether a case is carried out by it, or by the version that follows it.
    public boolean holds() {
        return this == AGREED || this == EVALUATED;
    }

    public boolean ended() {
        return this == FINISHED || this == WITHDRAWN;
    }
}
