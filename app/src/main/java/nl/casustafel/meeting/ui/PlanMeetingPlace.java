package nl.casustafel.meeting.ui;

import nl.casustafel.desk.Place;

/// Planning a new meeting.
public record PlanMeetingPlace() implements Place {}
