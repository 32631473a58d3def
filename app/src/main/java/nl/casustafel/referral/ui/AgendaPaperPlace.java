package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.meeting.Meeting;

/// The invitation and the packs of one meeting.
public record AgendaPaperPlace(Meeting.Key meeting) implements Place {}
