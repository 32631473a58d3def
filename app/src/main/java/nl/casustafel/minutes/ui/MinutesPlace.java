package nl.casustafel.minutes.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.meeting.Meeting;

/// The minutes of one meeting, from *Afronden* to copies.
public record MinutesPlace(Meeting.Key meeting) implements Place {}
