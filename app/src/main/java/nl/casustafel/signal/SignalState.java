package nl.casustafel.signal;

/// Where a signal stands (1.4). The ways from one to another are [SignalTransition].
public enum SignalState {
    CONCEPT,
    RECEIVED,
    IN_TESTING,
    ON_AGENDA,
    IN_WEIGHING,
    DEFERRED,
    /// The three admitted it, and the driehoek has yet to ratify that (T-S7).
    AT_TRIANGLE,
    WEIGHED,
    ANSWERED,
    REFERRED,
    CLOSED,
    WITHDRAWN;

    /// What was reported may still be put right: it has not yet been brought to the table.
    public boolean amendable() {
        return this == CONCEPT || this == RECEIVED || this == IN_TESTING;
    }

    /// Facts may still be added, because the signal has not been weighed. At the table that is notification
    /// data only (W-C7).
    public boolean takesFacts() {
        return amendable() || this == ON_AGENDA || this == IN_WEIGHING || this == DEFERRED;
    }

    /// Nothing has to be done any more, except to destroy it (T-S9).
    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
