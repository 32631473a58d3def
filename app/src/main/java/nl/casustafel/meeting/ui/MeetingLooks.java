package nl.casustafel.meeting.ui;

import nl.casustafel.casefile.CaseReads;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.MeetingTypes;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.weighing.RoundReads;
import nl.casustafel.weighing.WeighingReads;

/// What the screens of the meeting read.
public record MeetingLooks(
        MeetingReads meetings,
        WeighingReads weighings,
        RoundReads rounds,
        SignalReads signals,
        CaseReads cases,
        ActionReads actions,
        TeamReads team,
        MeetingTypes types,
        CasesDue due) {}
