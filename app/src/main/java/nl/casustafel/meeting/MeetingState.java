package nl.casustafel.meeting;

/// Where a meeting stands (1.9, as far as it is needed now; that its minutes are final is known by the
/// minutes).
public enum MeetingState {
    PLANNED,
    IN_SESSION,
    CLOSED
}
