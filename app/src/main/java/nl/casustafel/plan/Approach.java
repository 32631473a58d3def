package nl.casustafel.plan;

/// Whether an intervention is to prevent, to heal or to restrain (catalogue 4.6).
public enum Approach {
    PREVENTIVE,
    CURATIVE,
    REPRESSIVE
}
