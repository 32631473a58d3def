package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Weighings;

/// Closes the item on the table. A signal leaves the table decided or deferred with a question and a date,
/// never without (T-S5, T-S6).
public final class CloseItem {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Weighings weighings;
    private final Led led;
    private final CaseClock clock;

    public CloseItem(Transactor transactor, Meetings meetings, Weighings weighings, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.weighings = weighings;
        this.led = new Led(meetings);
        this.clock = clock;
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> handle(Actor actor, AgendaItem.Key id) {
        return transactor.write(actor, Purpose.HOLD_MEETING, tx -> within(tx, actor, id));
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> within(Tx tx, Actor actor, AgendaItem.Key id) {
        return led.busy(tx, actor, id).then(place -> {
            if (undecided(tx, actor, place.item())) {
                return Outcome.refused(MeetingRefusal.Plain.UNDECIDED);
            }
            meetings.change(tx, place.item().ended(ItemState.DONE, clock.now()));
            tx.audit(MeetingAction.ITEM_CLOSED, id);
            tx.emit(new MeetingChanged(place.meeting().id()));
            return Outcome.done(id);
        });
    }

    private boolean undecided(Tx tx, Actor actor, AgendaItem item) {
        return item.weighing()
                .map(weighing -> weighings
                        .find(tx, actor, weighing)
                        .map(found -> found.value().decided().isEmpty())
                        .orElse(true))
                .orElse(false);
    }
}
