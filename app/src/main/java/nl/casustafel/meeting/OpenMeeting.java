package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.weighing.Weighings;

/// Opens a planned meeting. One meeting goes on at a time: there is one laptop on the table. What was told
/// outside a meeting and is not confirmed comes onto its agenda (DEC-6), and so
/// does what was settled without the table (DEC-1); what has to be destroyed comes last (DEC-17).
public final class OpenMeeting {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Confirmations confirmations;
    private final ShownSetAside setAside;
    private final DestroyingLast destroying;
    private final Led led;
    private final CaseClock clock;

    public OpenMeeting(
            Transactor transactor,
            Meetings meetings,
            Weighings weighings,
            ShownSetAside setAside,
            DestructionWaits waits,
            CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.confirmations = new Confirmations(weighings, meetings);
        this.setAside = setAside;
        this.destroying = new DestroyingLast(waits, meetings);
        this.led = new Led(meetings);
        this.clock = clock;
    }

    public Outcome<Meeting.Key, MeetingRefusal> handle(Actor actor, Meeting.Key id) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.meeting(tx, actor, id).then(meeting -> {
                    if (meeting.state() != MeetingState.PLANNED) {
                        return Outcome.refused(Plain.NOT_PLANNED);
                    }
                    if (meetings.inSession(tx, actor).isPresent()) {
                        return Outcome.refused(Plain.ANOTHER_IN_SESSION);
                    }
                    meetings.change(tx, meeting.opened(clock.now()));
                    confirmations.ontoAgenda(tx, actor, meeting);
                    setAside.ontoAgenda(tx, actor, meeting);
                    destroying.ontoAgenda(tx, actor, meeting);
                    tx.audit(MeetingAction.MEETING_OPENED, id);
                    tx.emit(new MeetingChanged(id));
                    return Outcome.done(id);
                }));
    }
}
