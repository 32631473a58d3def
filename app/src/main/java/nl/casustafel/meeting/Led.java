package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Tx;

/// Looks up what an act is about: through the gate, and only where the actor leads that meeting (1.11).
final class Led {
    private final Meetings meetings;

    Led(Meetings meetings) {
        this.meetings = meetings;
    }

    /// An item with the meeting it belongs to.
    record Place(Meeting meeting, AgendaItem item) {}

    Outcome<Meeting, MeetingRefusal> meeting(Tx tx, Actor actor, Meeting.Key id) {
        Optional<Meeting> found = meetings.find(tx, actor, id);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        Meeting meeting = found.orElseThrow();
        return meeting.ledBy(actor) ? Outcome.done(meeting) : Outcome.refused(Plain.NOT_YOURS);
    }

    /// A meeting that has not ended.
    Outcome<Meeting, MeetingRefusal> running(Tx tx, Actor actor, Meeting.Key id) {
        return meeting(tx, actor, id)
                .then(meeting ->
                        meeting.state() == MeetingState.CLOSED ? Outcome.refused(Plain.CLOSED) : Outcome.done(meeting));
    }

    /// A meeting that has not ended, to which the actor may ask people: as long as it is planned also who may
    /// plan meetings, else nobody would come to what he planned.
    Outcome<Meeting, MeetingRefusal> invitable(Tx tx, Actor actor, Meeting.Key id) {
        Optional<Meeting> planned = meetings.find(tx, actor, id)
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .filter(_ -> PlanMeeting.allowedTo(actor));
        return planned.<Outcome<Meeting, MeetingRefusal>>map(Outcome::done).orElseGet(() -> running(tx, actor, id));
    }

    Outcome<Place, MeetingRefusal> item(Tx tx, Actor actor, AgendaItem.Key id) {
        Optional<AgendaItem> found = meetings.item(tx, actor, id);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        AgendaItem item = found.orElseThrow();
        return meeting(tx, actor, item.meeting()).map(meeting -> new Place(meeting, item));
    }

    /// An item of a meeting that goes on now.
    Outcome<Place, MeetingRefusal> inSession(Tx tx, Actor actor, AgendaItem.Key id) {
        return item(tx, actor, id)
                .then(place -> place.meeting().state() == MeetingState.IN_SESSION
                        ? Outcome.done(place)
                        : Outcome.refused(Plain.NOT_IN_SESSION));
    }

    /// The item that is on the table now.
    Outcome<Place, MeetingRefusal> busy(Tx tx, Actor actor, AgendaItem.Key id) {
        return inSession(tx, actor, id)
                .then(place -> place.item().state() == ItemState.BUSY
                        ? Outcome.done(place)
                        : Outcome.refused(Plain.ITEM_NOT_BUSY));
    }
}
