package nl.casustafel.plan;

/// What a plan agrees beside its goals (law 1.6).
public enum PlanSection {
    /// Who speaks with the person, and which one person directs the case.
    COORDINATION,
    SAFETY,
    /// Whether the person is informed: when, by whom, or why not.
    INFORMATION,
    /// By what people see that it can end.
    EXIT_CRITERIA,
    AFTERCARE
}
