package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import nl.casustafel.meeting.Meeting;

/// A meeting in the list, in words.
record MeetingRow(Meeting.Key id, String number, LocalDate date, String place, String chair, String state) {}
