package nl.casustafel.meeting.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;
import nl.casustafel.meeting.Meeting;

/// Where the table leads to: screens of other features, which this room does not know.
public interface MeetingWays {
    Place minutes(Meeting.Key meeting);

    /// Its invitation and packs on paper.
    Place agendaPaper(Meeting.Key meeting);

    Place caseFile(CaseId caseFile);

    /// What was not admitted and has come to its end: the last item of a meeting (DEC-17).
    Place destroying();
}
