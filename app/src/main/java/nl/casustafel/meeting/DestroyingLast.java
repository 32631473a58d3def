package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Destroying is the last item of a meeting (DEC-17): it comes onto the agenda where something waits to be
/// destroyed, and whatever is added later stands before it.
final class DestroyingLast {
    private static final int MINUTES = 5;

    private final DestructionWaits waits;
    private final Meetings meetings;
    private final Agenda agenda;

    DestroyingLast(DestructionWaits waits, Meetings meetings) {
        this.waits = waits;
        this.meetings = meetings;
        this.agenda = new Agenda(meetings);
    }

    void ontoAgenda(Tx tx, Actor actor, Meeting meeting) {
        Topic topic = new Topic.Destroying();
        if (meeting.plan().kind() != MeetingKind.OUTSIDE
                && waits.any(tx, actor)
                && meetings.scheduled(tx, topic).isEmpty()) {
            agenda.put(tx, meeting, topic, MINUTES);
        }
    }
}
