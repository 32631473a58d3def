package nl.casustafel.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a line to the item on the table. By who leads the meeting, or who is ticked for the item.
public final class AddLine {
    private final Transactor transactor;
    private final Meetings meetings;
    private final CaseClock clock;

    public AddLine(Transactor transactor, Meetings meetings, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
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
        return transactor.write(actor, Purpose.HOLD_MEETING, tx -> {
            Optional<AgendaItem> found = meetings.item(tx, actor, id);
            Optional<Meeting> meeting = found.flatMap(item -> meetings.find(tx, actor, item.meeting()));
            if (found.isEmpty() || meeting.isEmpty()) {
                return Outcome.refused(Plain.UNKNOWN);
            }
            if (!meeting.orElseThrow().ledBy(actor) && !ticked(tx, actor, found.orElseThrow())) {
                return Outcome.refused(Plain.NOT_YOURS);
            }
            return found.orElseThrow().state() == ItemState.BUSY
                    ? add(tx, actor, found.orElseThrow(), typed)
                    : Outcome.refused(Plain.ITEM_NOT_BUSY);
        });
    }

    private Outcome<LiveLine.Key, MeetingRefusal> add(Tx tx, Actor actor, AgendaItem item, NewLine typed) {
        List<LiveLine> lines = meetings.lines(tx, item.id());
        if (typed.corrects().isPresent()) {
            LiveLine.Key corrected = typed.corrects().orElseThrow();
            if (lines.stream().noneMatch(line -> line.id().equals(corrected))) {
                return Outcome.refused(Plain.LINE_UNKNOWN);
            }
            if (LiveLine.current(lines).stream().noneMatch(line -> line.id().equals(corrected))) {
                return Outcome.refused(Plain.LINE_CORRECTED_ALREADY);
            }
        }
        LiveLine line = new LiveLine(
                LiveLine.Key.fresh(),
                item.id(),
                lines.size() + 1,
                typed.kind(),
                typed.text(),
                new LiveLine.Entry(actor.person(), clock.now()),
                typed.corrects());
        meetings.add(tx, line);
        tx.audit(MeetingAction.LINE_ADDED, line.id(), typed.kind().name());
        tx.emit(new MeetingChanged(item.meeting()));
        return Outcome.done(line.id());
    }

    private boolean ticked(Tx tx, Actor actor, AgendaItem item) {
        Set<Attendee.Key> present = meetings.present(tx, item.id());
        return meetings.attendees(tx, item.meeting()).stream()
                .anyMatch(asked -> asked.person().equals(Optional.of(actor.person())) && present.contains(asked.id()));
    }
}
