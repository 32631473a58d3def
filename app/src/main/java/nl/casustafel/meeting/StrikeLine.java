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

    private final FromFile file;

    public StrikeLine(Transactor transactor, Meetings meetings, FinalMinutes minutes, FromFile file) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.mending = new Mending(meetings, minutes);
        this.file = file;
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(Actor actor, LiveLine.Key id) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> mending.line(tx, actor, id)
                        .then(place -> file.without(tx, actor, place).map(_ -> {
                            strike(tx, place.line());
                            tx.audit(MeetingAction.LINE_STRUCK, id);
                            tx.emit(new MeetingChanged(place.meeting().id()));
                            return id;
                        })));
    }

    /// Whoever leads the meeting takes the line to another item that lay on the table; there it keeps who
    /// said it, and when. An action goes along; a fact is taken out of the file of the first item.
    public Outcome<LiveLine.Key, MeetingRefusal> move(Actor actor, LiveLine.Key id, AgendaItem.Key to) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> mending.line(tx, actor, id)
                        .then(place -> refusal(tx, actor, place, to)
                                .<Outcome<LiveLine.Key, MeetingRefusal>>map(Outcome::refused)
                                .orElseGet(() ->
                                        file.along(tx, actor, place, to).map(into -> moved(tx, place, to, into)))));
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

    private LiveLine.Key moved(Tx tx, Mending.Place place, AgendaItem.Key to, Optional<LiveLine.Into> into) {
        LiveLine line = place.line();
        LiveLine there = new LiveLine(
                LiveLine.Key.fresh(),
                to,
                meetings.nextLine(tx, to),
                line.kind(),
                line.text(),
                line.entry(),
                Optional.empty(),
                into);
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
