package nl.casustafel.excerpt.ui;

import nl.casustafel.excerpt.RedactionReads;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.team.TeamReads;

/// What the screens read.
public record ExcerptLooks(MeetingReads meetings, MinutesReads minutes, RedactionReads redactions, TeamReads team) {}
