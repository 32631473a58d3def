package nl.casustafel.meeting.ui;

import nl.casustafel.meeting.AddAttendee;
import nl.casustafel.meeting.ArrangeAgenda;
import nl.casustafel.meeting.CloseMeeting;
import nl.casustafel.meeting.KeepMeetingType;
import nl.casustafel.meeting.OpenMeeting;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.meeting.PutCaseOnAgenda;
import nl.casustafel.meeting.PutSignalOnAgenda;
import nl.casustafel.meeting.PutTopicOnAgenda;

/// The acts on a meeting as a whole.
public record MeetingActs(
        PlanMeeting plan,
        AddAttendee addAttendee,
        PutSignalOnAgenda putSignal,
        PutCaseOnAgenda putCase,
        PutTopicOnAgenda putTopic,
        OpenMeeting open,
        CloseMeeting close,
        ArrangeAgenda arrange,
        KeepMeetingType keepType) {}
