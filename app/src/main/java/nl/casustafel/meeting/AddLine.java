package nl.casustafel.meeting;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a line to the item on the table, or a better wording of a line. New lines come from who leads the
/// meeting or is ticked for the item; a better wording from who typed the line or leads, also after the
/// item was closed, until the minutes are final (DEC-24). However many lines there are, the work is the
/// same.
public final class AddLine {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Mending mending;
    private final CaseClock clock;

    public AddLine(Transactor transactor, Meetings meetings, FinalMinutes minutes, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.mending = new Mending(meetings, minutes);
        this.clock = clock;
    }

    /// A line as it is typed.
    /// @param corrects the line of this item it stands in the place of
    public record NewLine(LineKind kind, LongText text, Optional<LiveLine.Key> corrects) implements PersonalData {
        @Override
        public String toString() {
            return "NewLine[" + kind + "]";
        }
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(Actor actor, AgendaItem.Key id, NewLine typed) {
        return transactor.write(actor, Purpose.HOLD_MEETING, tx -> within(tx, actor, id, typed));
    }

    Outcome<LiveLine.Key, MeetingRefusal> within(Tx tx, Actor actor, AgendaItem.Key id, NewLine typed) {
        return writable(tx, actor, id, typed).map(item -> add(tx, actor, item, typed, before(tx, typed)));
    }

    /// The same, with what the line becomes in the file; where that is refused there is no line either.
    Outcome<LiveLine.Key, MeetingRefusal> within(
            Tx tx,
            Actor actor,
            AgendaItem.Key id,
            NewLine typed,
            Function<AgendaItem, Outcome<LiveLine.Into, MeetingRefusal>> becomes) {
        return writable(tx, actor, id, typed)
                .then(item -> before(tx, typed)
                        .map(Outcome::<LiveLine.Into, MeetingRefusal>done)
                        .orElseGet(() -> becomes.apply(item))
                        .map(into -> add(tx, actor, item, typed, Optional.of(into))));
    }

    /// A better wording stands for the same fact or action: those are put right where they stand.
    private Optional<LiveLine.Into> before(Tx tx, NewLine typed) {
        return typed.corrects().flatMap(line -> meetings.line(tx, line)).flatMap(LiveLine::into);
    }

    private Outcome<AgendaItem, MeetingRefusal> writable(Tx tx, Actor actor, AgendaItem.Key id, NewLine typed) {
        return typed.corrects()
                .map(line -> mending.line(tx, actor, line)
                        .then(place -> place.item().id().equals(id)
                                ? Outcome.<AgendaItem, MeetingRefusal>done(place.item())
                                : Outcome.refused(Plain.LINE_UNKNOWN)))
                .orElseGet(() -> onTable(tx, actor, id));
    }

    private Outcome<AgendaItem, MeetingRefusal> onTable(Tx tx, Actor actor, AgendaItem.Key id) {
        Optional<AgendaItem> found = meetings.item(tx, actor, id);
        Optional<Meeting> meeting = found.flatMap(item -> meetings.find(tx, actor, item.meeting()));
        if (found.isEmpty() || meeting.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        if (!meeting.orElseThrow().ledBy(actor) && !meetings.shownTo(tx, id, actor.person())) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return found.orElseThrow().state() == ItemState.BUSY
                ? Outcome.done(found.orElseThrow())
                : Outcome.refused(Plain.ITEM_NOT_BUSY);
    }

    private LiveLine.Key add(Tx tx, Actor actor, AgendaItem item, NewLine typed, Optional<LiveLine.Into> into) {
        LiveLine line = new LiveLine(
                LiveLine.Key.fresh(),
                item.id(),
                meetings.nextLine(tx, item.id()),
                typed.kind(),
                typed.text(),
                new LiveLine.Entry(actor.person(), clock.now()),
                typed.corrects(),
                into);
        meetings.add(tx, line);
        tx.audit(MeetingAction.LINE_ADDED, line.id(), typed.kind().name());
        tx.emit(new MeetingChanged(item.meeting()));
        return line.id();
    }
}
