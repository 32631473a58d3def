package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// Asks somebody to the table: a person of the team, or a guest. Done by who leads the meeting, and before it
/// begins by who may plan it.
public final class AddAttendee {
    private final Transactor transactor;
    private final Meetings meetings;
    private final TeamReads team;
    private final Led led;

    public AddAttendee(Transactor transactor, Meetings meetings, TeamReads team) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.team = team;
        this.led = new Led(meetings);
    }

    public Outcome<Attendee.Key, MeetingRefusal> handle(
            Actor actor, Meeting.Key meeting, Attendee.Who who, Capacity capacity) {
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> led.invitable(tx, actor, meeting).then(_ -> {
                    if (who instanceof Attendee.Member(PersonId person)
                            && team.person(tx, person)
                                    .filter(TeamPerson::active)
                                    .isEmpty()) {
                        return Outcome.refused(Plain.ATTENDEE_UNKNOWN);
                    }
                    if (meetings.attendees(tx, meeting).stream()
                            .anyMatch(asked -> asked.who().equals(who))) {
                        return Outcome.refused(Plain.ALREADY_ASKED);
                    }
                    Attendee attendee = new Attendee(Attendee.Key.fresh(), who, capacity);
                    meetings.add(tx, meeting, attendee);
                    tx.audit(MeetingAction.ATTENDEE_ADDED, attendee.id());
                    tx.emit(new MeetingChanged(meeting));
                    return Outcome.done(attendee.id());
                }));
    }
}
