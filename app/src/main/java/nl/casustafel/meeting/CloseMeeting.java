package nl.casustafel.meeting;

import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends a meeting. Nothing undecided disappears: an item that was not handled goes back to be scheduled
/// only because the one who closes named it, and an item still on the table is closed first (1.4, DEC-12).
public final class CloseMeeting {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Led led;
    private final CaseClock clock;

    public CloseMeeting(Transactor transactor, Meetings meetings, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.led = new Led(meetings);
        this.clock = clock;
    }

    /// @param putBack the items that were not handled, all of them
    public Outcome<Meeting.Key, MeetingRefusal> handle(Actor actor, Meeting.Key id, Set<AgendaItem.Key> putBack) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.meeting(tx, actor, id)
                        .then(meeting -> meeting.state() == MeetingState.IN_SESSION
                                ? close(tx, meeting, putBack)
                                : Outcome.refused(Plain.NOT_IN_SESSION)));
    }

    private Outcome<Meeting.Key, MeetingRefusal> close(Tx tx, Meeting meeting, Set<AgendaItem.Key> putBack) {
        List<AgendaItem> unfinished = meetings.items(tx, meeting.id()).stream()
                .filter(item -> !item.state().ended())
                .toList();
        if (unfinished.stream().anyMatch(item -> item.state() == ItemState.BUSY)) {
            return Outcome.refused(Plain.ITEM_BUSY);
        }
        List<Integer> left = unfinished.stream()
                .filter(item -> !putBack.contains(item.id()))
                .map(AgendaItem::position)
                .toList();
        if (!left.isEmpty()) {
            return Outcome.refused(new MeetingRefusal.ItemsLeft(left));
        }
        for (AgendaItem item : unfinished) {
            meetings.change(tx, item.ended(ItemState.DEFERRED, clock.now()));
            tx.audit(MeetingAction.ITEM_PUT_BACK, item.id());
        }
        meetings.change(tx, meeting.closed(clock.now()));
        tx.audit(MeetingAction.MEETING_CLOSED, meeting.id());
        tx.emit(new MeetingChanged(meeting.id()));
        tx.emit(new MeetingClosed(meeting.id()));
        return Outcome.done(meeting.id());
    }
}
