package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;

/// Puts something on the agenda that is about no signal and no case, or the minutes of an earlier meeting.
public final class PutTopicOnAgenda {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Agenda agenda;

    public PutTopicOnAgenda(Transactor transactor, Meetings meetings) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.agenda = new Agenda(meetings);
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> handle(
            Actor actor, Meeting.Key meeting, ShortText title, int plannedMinutes) {
        Topic topic = new Topic.Other(title);
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> agenda.free(tx, actor, meeting, topic)
                        .map(found -> agenda.put(tx, found, topic, plannedMinutes)));
    }

    /// The minutes of a meeting that is over, to be approved (DEC-23).
    public Outcome<AgendaItem.Key, MeetingRefusal> approving(
            Actor actor, Meeting.Key meeting, Meeting.Key held, int plannedMinutes) {
        Topic topic = new Topic.Approving(held);
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> meetings.find(tx, actor, held)
                                .filter(earlier -> earlier.state() == MeetingState.CLOSED)
                                .isPresent()
                        ? agenda.free(tx, actor, meeting, topic)
                                .map(found -> agenda.put(tx, found, topic, plannedMinutes))
                        : Outcome.refused(MeetingRefusal.Plain.UNKNOWN));
    }
}
