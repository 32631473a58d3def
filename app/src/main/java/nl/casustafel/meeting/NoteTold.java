package nl.casustafel.meeting;

import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.WeighingId;

/// Notes the position somebody told outside a meeting, and with it that he was shown the item: who
/// tells what he holds has heard what it is about (1.9, DEC-6).
public final class NoteTold {
    private final Transactor transactor;
    private final Meetings meetings;
    private final NotePosition note;
    private final Led led;

    public NoteTold(Transactor transactor, Meetings meetings, NotePosition note) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.note = note;
        this.led = new Led(meetings);
    }

    public Outcome<Position, MeetingRefusal> handle(Actor actor, AgendaItem.Key id, NotePosition.Told told) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> led.busy(tx, actor, id)
                        .then(place -> place.item()
                                .weighing()
                                .map(weighing -> noted(tx, actor, place, weighing, told))
                                .orElse(Outcome.refused(Plain.NOTHING_TO_WEIGH))));
    }

    private Outcome<Position, MeetingRefusal> noted(
            Tx tx, Actor actor, Led.Place place, WeighingId weighing, NotePosition.Told told) {
        boolean wrote = wrote(tx, place, told.person());
        return Elsewhere.asked(note.within(tx, actor, weighing, told, wrote)).map(position -> {
            if (wrote) {
                return position;
            }
            shown(tx, place, told.person());
            return position;
        });
    }

    /// Was shown the item when he was asked to write.
    private boolean wrote(Tx tx, Led.Place place, PersonId person) {
        Set<Attendee.Key> writers = meetings.inWriting(tx, place.item().id());
        return meetings.attendees(tx, place.meeting().id()).stream()
                .filter(one -> writers.contains(one.id()))
                .anyMatch(one -> one.person().filter(person::equals).isPresent());
    }

    private void shown(Tx tx, Led.Place place, PersonId person) {
        Attendee attendee = meetings.attendees(tx, place.meeting().id()).stream()
                .filter(one -> one.person().filter(person::equals).isPresent())
                .findFirst()
                .orElseGet(() -> asked(tx, place, person));
        meetings.tick(tx, place.item().id(), attendee.id(), true);
        tx.audit(MeetingAction.ATTENDANCE_TICKED, attendee.id(), "PRESENT");
        tx.emit(new MeetingChanged(place.meeting().id()));
    }

    private Attendee asked(Tx tx, Led.Place place, PersonId person) {
        Attendee decider = Attendee.member(person, Capacity.DECIDER);
        meetings.add(tx, place.meeting().id(), decider);
        tx.audit(MeetingAction.ATTENDEE_ADDED, decider.id());
        return decider;
    }
}
