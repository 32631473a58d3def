package nl.casustafel.minutes.ui;

import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.OpenPoints;
import nl.casustafel.minutes.Preview;
import nl.casustafel.team.TeamReads;

/// What the screen of the minutes reads.
public record MinutesLooks(
        MeetingReads meetings, MinutesReads minutes, TeamReads team, OpenPoints openPoints, Preview preview) {}
