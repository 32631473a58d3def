package nl.casustafel.meeting;

import nl.casustafel.kernel.AuditAction;

/// What the log says about meetings.
public enum MeetingAction implements AuditAction {
    MEETING_PLANNED,
    MEETING_READ,
    ATTENDEE_ADDED,
    ITEM_PUT_ON_AGENDA,
    MEETING_OPENED,
    /// Result `PRESENT`, `ABSENT`, or the reason of a warning that was acknowledged.
    ATTENDANCE_TICKED,
    /// Somebody at the table said yes to the secrecy statement (W-B10).
    SECRECY_STATED,
    /// Somebody takes no part in an item.
    RECUSED,
    ITEM_OPENED,
    LINE_ADDED,
    LINE_STRUCK,
    LINE_MOVED,
    /// Who leads the meeting showed the names of an item to the room.
    NAMES_SHOWN,
    ITEM_DECIDED,
    ITEM_CLOSED,
    ITEM_PUT_BACK,
    MEETING_TYPE_KEPT,
    MEETING_TYPE_DROPPED,
    /// Another order, or other minutes.
    AGENDA_ARRANGED,
    /// Taken off an agenda for good, with a reason.
    ITEM_DROPPED,
    /// Result the manner: by phone or in writing.
    WEIGHED_OUTSIDE,
    MEETING_CLOSED
}
