package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Strikes a line that should not have been typed, or takes it to the item it belongs to. The text leaves
/// where it stood, with every earlier wording of it; the log has no text (DEC-24).
public final class StrikeLine {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Mending mending;

    public StrikeLine(Transactor transactor, Meetings meetings, FinalMinutes minutes) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.mending = new Mending(meetings, minutes);
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(Actor actor, LiveLine.Key id) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> mending.line(tx, actor, id).map(place -> {
                    strike(tx, place.line());
                    tx.audit(MeetingAction.LINE_STRUCK, id);
                    tx.emit(new MeetingChanged(place.meeting().id()));
                    return id;
                }));
    }

    /// Whoever leads the meeting takes the line to another item that lay on the table; there it keeps who
    /// said it, and when.
    public Outcome<LiveLine.Key, MeetingRefusal> move(Actor actor, LiveLine.Key id, AgendaItem.Key to) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> mending.line(tx, actor, id)
                        .then(place -> refusal(tx, actor, place, to)
                                .<Outcome<LiveLine.Key, MeetingRefusal>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(moved(tx, place, to)))));
    }

    private Optional<MeetingRefusal> refusal(Tx tx, Actor actor, Mending.Place place, AgendaItem.Key to) {
        if (!place.meeting().ledBy(actor)) {
            return Optional.of(MeetingRefusal.Plain.NOT_YOURS);
        }
        boolean wasOnTable = meetings.item(tx, actor, to)
                .filter(item -> item.meeting().equals(place.meeting().id()))
                .filter(item -> !item.id().equals(place.item().id()))
                .filter(item -> item.progress().openedAt().isPresent())
                .isPresent();
        return wasOnTable ? Optional.empty() : Optional.of(MeetingRefusal.Plain.ITEM_NOT_SHOWN);
    }

    private LiveLine.Key moved(Tx tx, Mending.Place place, AgendaItem.Key to) {
        LiveLine line = place.line();
        LiveLine there = new LiveLine(
                LiveLine.Key.fresh(),
                to,
                meetings.nextLine(tx, to),
                line.kind(),
                line.text(),
                line.entry(),
                Optional.empty());
        strike(tx, line);
        meetings.add(tx, there);
        tx.audit(MeetingAction.LINE_MOVED, there.id());
        tx.emit(new MeetingChanged(place.meeting().id()));
        return there.id();
    }

    private void strike(Tx tx, LiveLine line) {
        Optional<LiveLine> wording = Optional.of(line);
        while (wording.isPresent()) {
            LiveLine struck = wording.orElseThrow();
            wording = struck.corrects().flatMap(earlier -> meetings.line(tx, earlier));
            meetings.remove(tx, struck.id());
        }
    }
}
