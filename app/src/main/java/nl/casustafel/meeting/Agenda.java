package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.Tx;

/// Puts items at the end of an agenda; what the three acts of putting something there have in common.
final class Agenda {
    private final Meetings meetings;
    private final Led led;

    Agenda(Meetings meetings) {
        this.meetings = meetings;
        this.led = new Led(meetings);
    }

    Outcome<Meeting, MeetingRefusal> free(Tx tx, Actor actor, Meeting.Key meeting, Topic topic) {
        return led.running(tx, actor, meeting)
                .then(found -> meetings.scheduled(tx, topic)
                        ? Outcome.refused(MeetingRefusal.Plain.ALREADY_ON_AGENDA)
                        : Outcome.done(found));
    }

    AgendaItem.Key put(Tx tx, Meeting meeting, Topic topic, int plannedMinutes) {
        int position = meetings.items(tx, meeting.id()).size() + 1;
        AgendaItem item = AgendaItem.fresh(meeting.id(), position, topic, plannedMinutes);
        meetings.add(tx, item);
        tx.audit(MeetingAction.ITEM_PUT_ON_AGENDA, item.id());
        tx.emit(new MeetingChanged(meeting.id()));
        return item.id();
    }
}
