package nl.casustafel.plan;

/// A concept may be rewritten; what is agreed never changes again (law 1.6).
public enum PlanState {
    CONCEPT,
    AGREED
}
