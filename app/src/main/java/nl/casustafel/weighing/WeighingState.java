package nl.casustafel.weighing;

/// Where a weighing stands. A deferred one is finished too: the signal comes back in a weighing of its own
/// (T-S5b).
public enum WeighingState {
    OPEN,
    DEFERRED,
    DECIDED
}
