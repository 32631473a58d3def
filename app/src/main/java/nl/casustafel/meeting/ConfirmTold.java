package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.ConfirmPosition;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.ToConfirm;

/// Signs at the table for a position that was told outside it (DEC-6), as a line of the fixed item that is for
/// that: the cover of the minutes says so without naming the subject.
public final class ConfirmTold {
    private final Transactor transactor;
    private final Meetings meetings;
    private final ConfirmPosition confirm;
    private final Led led;
    private final CaseClock clock;

    public ConfirmTold(Transactor transactor, Meetings meetings, ConfirmPosition confirm, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.confirm = confirm;
        this.led = new Led(meetings);
        this.clock = clock;
    }

    /// @param line what the minutes say of it; names the number of the signal and the party, nobody else
    public Outcome<ToConfirm, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, Position.Key position, ConfirmPosition.Signed signed, LongText line) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> led.busy(tx, actor, id)
                        .then(place -> place.item().topic() instanceof Topic.Confirming
                                ? Elsewhere.asked(confirm.within(tx, actor, position, signed))
                                        .map(confirmed -> said(tx, actor, place, confirmed, line))
                                : Outcome.refused(Plain.ITEM_NOT_BUSY)));
    }

    private ToConfirm said(Tx tx, Actor actor, Led.Place place, ToConfirm confirmed, LongText line) {
        meetings.add(
                tx,
                new LiveLine(
                        LiveLine.Key.fresh(),
                        place.item().id(),
                        meetings.nextLine(tx, place.item().id()),
                        LineKind.DECISION,
                        line,
                        new LiveLine.Entry(actor.person(), clock.now()),
                        Optional.empty()));
        tx.emit(new MeetingChanged(place.meeting().id()));
        return confirmed;
    }
}
