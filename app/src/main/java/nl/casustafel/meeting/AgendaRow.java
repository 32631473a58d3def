package nl.casustafel.meeting;

import java.time.LocalDate;

/// On which agenda something stood.
/// @param heldOn the day the meeting was planned for
public record AgendaRow(Meeting.Key meeting, MeetingNumber number, LocalDate heldOn, ItemState state) {}
