package nl.casustafel.meeting;

import nl.casustafel.kernel.Event;

/// A meeting ended; what was agreed there is worth a backup.
public record MeetingClosed(Meeting.Key meeting) implements Event {}
