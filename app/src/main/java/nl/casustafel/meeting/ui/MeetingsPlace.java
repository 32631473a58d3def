package nl.casustafel.meeting.ui;

import nl.casustafel.desk.Place;

/// The list of meetings.
public record MeetingsPlace() implements Place {}
