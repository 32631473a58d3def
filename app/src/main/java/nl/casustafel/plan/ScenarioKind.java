package nl.casustafel.plan;

/// What a scenario of a plan is prepared for.
public enum ScenarioKind {
    DEPARTURE,
    RETURN,
    /// From detention.
    RELEASE,
    ESCALATION,
    OTHER
}
