package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ticks who is there for an item: the record of who was shown which data (1.9). Where somebody has no
/// basis for the item, the first answer is a warning; only a second, acknowledged tick records him. Once
/// the item was shown, nobody can be ticked away again.
public final class TickAttendance {
    private final Transactor transactor;
    private final Meetings meetings;
    private final PresenceBasis basis;
    private final Led led;

    public TickAttendance(Transactor transactor, Meetings meetings, PresenceBasis basis) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.basis = basis;
        this.led = new Led(meetings);
    }

    /// What was ticked.
    public enum Tick {
        PRESENT,
        /// Present although a warning was given; the three admitted him, or it was decided so at the table.
        PRESENT_ACKNOWLEDGED,
        ABSENT,
        /// Not there, but one of the three who wrote beforehand what he holds (T-S4); so he was shown the
        /// item.
        IN_WRITING
    }

    public Outcome<Tick, MeetingRefusal> handle(Actor actor, AgendaItem.Key item, Attendee.Key who, Tick tick) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.item(tx, actor, item)
                        .then(place -> meetings.attendee(tx, place.meeting().id(), who)
                                .map(attendee -> tick(tx, actor, place, attendee, tick))
                                .orElse(Outcome.refused(Plain.ATTENDEE_UNKNOWN))));
    }

    private Outcome<Tick, MeetingRefusal> tick(Tx tx, Actor actor, Led.Place place, Attendee attendee, Tick tick) {
        AgendaItem item = place.item();
        if (item.state().ended() || place.meeting().state() == MeetingState.CLOSED) {
            return Outcome.refused(Plain.CLOSED);
        }
        if (tick == Tick.IN_WRITING && attendee.capacity() != Capacity.DECIDER) {
            return Outcome.refused(Plain.WRITES_NOT);
        }
        if ((tick == Tick.ABSENT || tick == Tick.IN_WRITING) && item.state() != ItemState.OPEN) {
            return Outcome.refused(Plain.ALREADY_SHOWN);
        }
        Optional<PresenceWarning> warning = tick == Tick.ABSENT
                ? Optional.empty()
                : basis.warning(tx, actor, item, attendee).or(() -> silent(tx, item, attendee));
        if (warning.isPresent() && tick == Tick.PRESENT) {
            return Outcome.refused(new MeetingRefusal.WithoutBasis(warning.orElseThrow()));
        }
        if (tick == Tick.IN_WRITING) {
            meetings.tickInWriting(tx, item.id(), attendee.id());
        } else {
            meetings.tick(tx, item.id(), attendee.id(), tick != Tick.ABSENT);
        }
        tx.audit(MeetingAction.ATTENDANCE_TICKED, attendee.id(), result(tick, warning));
        tx.emit(new MeetingChanged(item.meeting()));
        return Outcome.done(tick);
    }

    /// W-B10. Of a meeting at which nobody stated it there is nothing to compare with.
    private Optional<PresenceWarning> silent(Tx tx, AgendaItem item, Attendee attendee) {
        return attendee.secrecyAt().isEmpty()
                        && meetings.attendees(tx, item.meeting()).stream()
                                .anyMatch(one -> one.secrecyAt().isPresent())
                ? Optional.of(new PresenceWarning(attendee.id(), PresenceWarning.Reason.NO_SECRECY))
                : Optional.empty();
    }

    private static String result(Tick tick, Optional<PresenceWarning> warning) {
        return warning.map(given -> given.reason().name())
                .orElse(tick == Tick.PRESENT_ACKNOWLEDGED ? Tick.PRESENT.name() : tick.name());
    }
}
