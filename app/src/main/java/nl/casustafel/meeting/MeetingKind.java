package nl.casustafel.meeting;

/// What the table is for; what it is called on screen is the team's label.
public enum MeetingKind {
    WEIGHING,
    CASE_CONSULTATION
}
