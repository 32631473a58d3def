package nl.casustafel.meeting;

import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;

/// Keeps who at the table said yes to the secrecy statement, each by himself (W-B10, WPGA art. 17). Done by who
/// leads the meeting, for everybody who is there in one act (DEC-11).
public final class StateSecrecy {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Led led;
    private final CaseClock clock;

    public StateSecrecy(Transactor transactor, Meetings meetings, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.led = new Led(meetings);
        this.clock = clock;
    }

    /// Who said so before stays with the time he said it.
    public Outcome<Meeting.Key, MeetingRefusal> handle(Actor actor, Meeting.Key id, Set<Attendee.Key> who) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.running(tx, actor, id).then(meeting -> {
                    List<Attendee> stating = meetings.attendees(tx, id).stream()
                            .filter(one ->
                                    who.contains(one.id()) && one.secrecyAt().isEmpty())
                            .toList();
                    if (stating.isEmpty()) {
                        return Outcome.refused(Plain.ATTENDEE_UNKNOWN);
                    }
                    stating.forEach(one -> {
                        meetings.stateSecrecy(tx, one.id(), clock.now());
                        tx.audit(MeetingAction.SECRECY_STATED, one.id());
                    });
                    tx.emit(new MeetingChanged(id));
                    return Outcome.done(meeting.id());
                }));
    }
}
