package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Transactor;

/// Keeps what a team plans again and again, or throws it away. Meetings that were planned stay as they are.
public final class KeepMeetingType {
    private final Transactor transactor;
    private final MeetingTypes types;

    public KeepMeetingType(Transactor transactor, MeetingTypes types) {
        this.transactor = transactor;
        this.types = types;
    }

    /// In the place of one with the same label.
    public Outcome<MeetingType.Key, MeetingRefusal> keep(Actor actor, MeetingType type) {
        return transactor.write(actor, Purpose.PREPARE_MEETING, tx -> {
            if (!PlanMeeting.allowedTo(actor)) {
                return Outcome.refused(Plain.NOT_YOURS);
            }
            if (type.lasting().signal() > ArrangeAgenda.MOST_MINUTES
                    || type.lasting().caseFile() > ArrangeAgenda.MOST_MINUTES) {
                return Outcome.refused(Plain.MINUTES_UNLIKELY);
            }
            types.keep(tx, type);
            tx.audit(MeetingAction.MEETING_TYPE_KEPT, type.id());
            return Outcome.done(type.id());
        });
    }

    public Outcome<MeetingType.Key, MeetingRefusal> drop(Actor actor, MeetingType.Key id) {
        return transactor.write(actor, Purpose.PREPARE_MEETING, tx -> {
            if (!PlanMeeting.allowedTo(actor)) {
                return Outcome.refused(Plain.NOT_YOURS);
            }
            if (!types.drop(tx, id)) {
                return Outcome.refused(Plain.UNKNOWN);
            }
            tx.audit(MeetingAction.MEETING_TYPE_DROPPED, id);
            return Outcome.done(id);
        });
    }
}
