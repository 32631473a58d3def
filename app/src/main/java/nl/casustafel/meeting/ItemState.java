package nl.casustafel.meeting;

/// Where an item of the agenda stands.
public enum ItemState {
    OPEN,
    BUSY,
    DONE,
    /// Not handled in this meeting; what it is about is to be scheduled again.
    DEFERRED;

    public boolean ended() {
        return this == DONE || this == DEFERRED;
    }
}
