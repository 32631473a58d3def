package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;

/// Puts something on the agenda that is about no signal and no case.
public final class PutTopicOnAgenda {
    private final Transactor transactor;
    private final Agenda agenda;

    public PutTopicOnAgenda(Transactor transactor, Meetings meetings) {
        this.transactor = transactor;
        this.agenda = new Agenda(meetings);
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> handle(
            Actor actor, Meeting.Key meeting, ShortText title, int plannedMinutes) {
        Topic topic = new Topic.Other(title);
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> agenda.free(tx, actor, meeting, topic)
                        .map(found -> agenda.put(tx, found, topic, plannedMinutes)));
    }
}
