package nl.casustafel.meeting;

/// As what somebody sits at the table.
public enum Capacity {
    CHAIR,
    SECRETARY,
    DECIDER,
    PARTICIPANT,
    /// An incidental third party (W-B2, WPGA art. 3(3)): there for one item, never with an account.
    THIRD_PARTY
}
