package nl.casustafel.meeting.ui;

/// What stands in the middle of the table.
sealed interface Shown {
    /// Not read yet, or not for this person's eyes.
    record Nothing() implements Shown {}

    /// The card before the meeting begins.
    record Opening(TableFile table, AttendanceModel attendance) implements Shown {}

    /// A meeting that is over, before one of its items is chosen.
    record Cover(TableFile table) implements Shown {}

    /// An agenda without items.
    record NoItems() implements Shown {}

    /// An item that is still to be put on the table; nothing of it is shown yet (1.9).
    record Waiting(RosterRow row, AttendanceModel attendance) implements Shown {}

    /// An item this person may not see: that it is there, and nothing else.
    record Restricted(RosterRow row) implements Shown {}

    /// The item on the table.
    record Busy(RosterRow row, BusyItem item) implements Shown {}

    /// The item on the table waits while somebody comes in.
    record Arrival(RosterRow row, BusyItem item, AttendanceModel attendance) implements Shown {}

    /// An item that is over.
    record Over(RosterRow row, OverModel item) implements Shown {}
}
