package nl.casustafel.plan;

/// Where a formal measure stands; it runs out by itself.
public enum MeasureState {
    PROPOSED,
    REFUSED,
    IN_FORCE,
    RUN_OUT,
    ENDED
}
