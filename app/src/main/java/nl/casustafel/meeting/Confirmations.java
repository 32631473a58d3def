package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Weighings;

/// Puts the fixed item on an agenda under which is signed for what was told outside a meeting (DEC-6): on the
/// next agenda, and again on the one after it as long as anything waits.
final class Confirmations {
    private static final int MINUTES = 5;

    private final Weighings weighings;
    private final Meetings meetings;
    private final Agenda agenda;

    Confirmations(Weighings weighings, Meetings meetings) {
        this.weighings = weighings;
        this.meetings = meetings;
        this.agenda = new Agenda(meetings);
    }

    void ontoAgenda(Tx tx, Actor actor, Meeting meeting) {
        Topic topic = new Topic.Confirming();
        boolean waits = !weighings.toConfirm(tx, actor).isEmpty();
        if (meeting.plan().kind() == MeetingKind.WEIGHING
                && waits
                && meetings.scheduled(tx, topic).isEmpty()) {
            agenda.put(tx, meeting, topic, MINUTES);
        }
    }
}
