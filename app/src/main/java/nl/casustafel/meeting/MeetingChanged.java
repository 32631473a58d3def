package nl.casustafel.meeting;

import nl.casustafel.kernel.Event;

/// A meeting, its agenda, its presence or its lines changed.
public record MeetingChanged(Meeting.Key meeting) implements Event {}
