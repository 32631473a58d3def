package nl.casustafel.meeting;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Arranges what is still to come on an agenda: its order, its minutes, what waits for the next meeting and
/// what is dropped. Nothing disappears by itself: what waits comes back in the next proposal, and dropping
/// has a reason that the minutes say. A signal is never dropped: it leaves the table weighed or deferred
/// (T-S5, T-S6). Done by who leads the meeting.
public final class ArrangeAgenda {
    /// The longest an item can be planned for.
    public static final int MOST_MINUTES = 240;

    private final Transactor transactor;
    private final Meetings meetings;
    private final Led led;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of what is kept and printed (DEC-26)
    public ArrangeAgenda(Transactor transactor, Meetings meetings, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.led = new Led(meetings);
        this.dutch = dutch;
        this.clock = clock;
    }

    private interface Act {
        Outcome<AgendaItem.Key, MeetingRefusal> on(Tx tx, AgendaItem item);
    }

    /// To the place of the item before it that is still to come, or after it.
    public Outcome<AgendaItem.Key, MeetingRefusal> move(Actor actor, AgendaItem.Key id, boolean earlier) {
        return arrange(actor, id, (tx, item) -> {
            List<AgendaItem> open = meetings.items(tx, item.meeting()).stream()
                    .filter(one -> one.state() == ItemState.OPEN)
                    .filter(one -> !(one.topic() instanceof Topic.Destroying))
                    .toList();
            int from = open.indexOf(item);
            int at = from + (earlier ? -1 : 1);
            if (from < 0 || at < 0 || at >= open.size()) {
                return Outcome.refused(Plain.NO_FURTHER);
            }
            AgendaItem other = open.get(at);
            meetings.change(tx, item.at(other.position()));
            meetings.change(tx, other.at(item.position()));
            return said(tx, item, MeetingAction.AGENDA_ARRANGED);
        });
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> minutes(Actor actor, AgendaItem.Key id, int minutes) {
        return arrange(actor, id, (tx, item) -> {
            if (minutes < 0 || minutes > MOST_MINUTES) {
                return Outcome.refused(Plain.MINUTES_UNLIKELY);
            }
            meetings.change(tx, item.lasting(minutes));
            return said(tx, item, MeetingAction.AGENDA_ARRANGED);
        });
    }

    /// Waits for the next meeting, whose proposal it comes back in.
    public Outcome<AgendaItem.Key, MeetingRefusal> nextTime(Actor actor, AgendaItem.Key id) {
        return arrange(actor, id, (tx, item) -> {
            meetings.change(tx, item.ended(ItemState.DEFERRED, clock.now()));
            return said(tx, item, MeetingAction.ITEM_PUT_BACK);
        });
    }

    /// Is not talked about, now or later.
    public Outcome<AgendaItem.Key, MeetingRefusal> drop(Actor actor, AgendaItem.Key id, ShortText reason) {
        return arrange(actor, id, (tx, item) -> {
            if (!(item.topic() instanceof Topic.OfCase) && !(item.topic() instanceof Topic.Other)) {
                return Outcome.refused(Plain.NOT_DROPPED);
            }
            meetings.add(
                    tx,
                    new LiveLine(
                            LiveLine.Key.fresh(),
                            item.id(),
                            meetings.nextLine(tx, item.id()),
                            LineKind.DECISION,
                            LongText.of(dutch.get("meeting.dropped", reason)),
                            new LiveLine.Entry(actor.person(), clock.now()),
                            Optional.empty()));
            meetings.change(tx, item.ended(ItemState.DONE, clock.now()));
            return said(tx, item, MeetingAction.ITEM_DROPPED);
        });
    }

    private static Outcome<AgendaItem.Key, MeetingRefusal> said(Tx tx, AgendaItem item, MeetingAction action) {
        tx.audit(action, item.id());
        tx.emit(new MeetingChanged(item.meeting()));
        return Outcome.done(item.id());
    }

    private Outcome<AgendaItem.Key, MeetingRefusal> arrange(Actor actor, AgendaItem.Key id, Act act) {
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> led.item(tx, actor, id).then(place -> {
                    if (place.meeting().state() == MeetingState.CLOSED) {
                        return Outcome.refused(Plain.CLOSED);
                    }
                    return place.item().state() == ItemState.OPEN
                            ? act.on(tx, place.item())
                            : Outcome.refused(Plain.ITEM_NOT_OPEN);
                }));
    }
}
