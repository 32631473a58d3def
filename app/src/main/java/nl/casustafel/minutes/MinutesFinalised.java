package nl.casustafel.minutes;

import nl.casustafel.kernel.Event;
import nl.casustafel.meeting.Meeting;

/// Minutes became final.
public record MinutesFinalised(Meeting.Key meeting, MinutesVersion.Key version) implements Event {}
