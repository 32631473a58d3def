package nl.casustafel.meeting.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.meeting.Meeting;

/// One meeting: the table.
public record MeetingPlace(Meeting.Key meeting) implements Place {}
