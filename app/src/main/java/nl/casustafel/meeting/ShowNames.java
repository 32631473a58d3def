package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Lets who leads the meeting show the names of the item on the table to the room, and notes that it was
/// done: the log says when and by whom, the attendance of the item to whom (1.9, interaction pattern C).
public final class ShowNames {
    private final Transactor transactor;
    private final Led led;

    public ShowNames(Transactor transactor, Meetings meetings) {
        this.transactor = transactor;
        this.led = new Led(meetings);
    }

    public Outcome<AgendaItem, MeetingRefusal> handle(Actor actor, AgendaItem.Key id) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.busy(tx, actor, id).map(place -> {
                    tx.audit(MeetingAction.NAMES_SHOWN, id);
                    return place.item();
                }));
    }
}
