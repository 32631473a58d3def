package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Tx;

/// Puts items at the end of an agenda, before what is destroyed (DEC-17); what the three acts of putting
/// something there have in common. Done by who leads the meeting, or by a file holder, whose signals and
/// cases they are (1.11).
final class Agenda {
    private final Meetings meetings;

    Agenda(Meetings meetings) {
        this.meetings = meetings;
    }

    /// The meeting, where `topic` may be put on its agenda.
    Outcome<Meeting, MeetingRefusal> free(Tx tx, Actor actor, Meeting.Key id, Topic topic) {
        Optional<Meeting> found = meetings.find(tx, actor, id);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        Meeting meeting = found.orElseThrow();
        if (!meeting.ledBy(actor) && !actor.has(Role.FILE_HOLDER)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (meeting.plan().kind() == MeetingKind.OUTSIDE) {
            return Outcome.refused(Plain.ONE_SIGNAL);
        }
        if (meeting.state() == MeetingState.CLOSED) {
            return Outcome.refused(Plain.CLOSED);
        }
        return meetings.scheduled(tx, topic).isPresent()
                ? Outcome.refused(Plain.ALREADY_ON_AGENDA)
                : Outcome.done(meeting);
    }

    AgendaItem.Key put(Tx tx, Meeting meeting, Topic topic, int plannedMinutes) {
        int last = meetings.nextItem(tx, meeting.id());
        Optional<AgendaItem> destroying = meetings.items(tx, meeting.id()).stream()
                .filter(item -> item.topic() instanceof Topic.Destroying && item.state() == ItemState.OPEN)
                .findFirst();
        destroying.ifPresent(item -> meetings.change(tx, item.at(last)));
        AgendaItem item = AgendaItem.fresh(
                meeting.id(), destroying.map(AgendaItem::position).orElse(last), topic, plannedMinutes);
        meetings.add(tx, item);
        tx.audit(MeetingAction.ITEM_PUT_ON_AGENDA, item.id());
        tx.emit(new MeetingChanged(meeting.id()));
        return item.id();
    }
}
