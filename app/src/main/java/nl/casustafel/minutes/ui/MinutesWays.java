package nl.casustafel.minutes.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;

/// Where what is open is put right: screens of another feature, which this room does not know.
public interface MinutesWays {
    Place meeting(Meeting.Key meeting);

    /// What can leave of the minutes other than whole.
    Place excerpts(Meeting.Key meeting);

    Place item(Meeting.Key meeting, AgendaItem.Key item);
}
