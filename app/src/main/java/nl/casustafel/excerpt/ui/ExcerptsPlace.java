package nl.casustafel.excerpt.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.meeting.Meeting;

/// What can leave of the final minutes of a meeting other than whole.
public record ExcerptsPlace(Meeting.Key meeting) implements Place {}
