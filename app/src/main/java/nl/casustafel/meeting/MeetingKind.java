package nl.casustafel.meeting;

/// What the table is for; what it is called on screen is the team's label.
public enum MeetingKind {
    WEIGHING,
    CASE_CONSULTATION,
    /// No table: one signal, weighed by phone or in writing because it cannot wait (DEC-6). It has an agenda of
    /// one item, a record of who was told what, and minutes, as every meeting has.
    OUTSIDE;

    /// The kind of meeting that comes after one of this kind.
    public MeetingKind next() {
        return this == OUTSIDE ? WEIGHING : this;
    }
}
