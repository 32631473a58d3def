package nl.casustafel.meeting;

import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Puts a case the actor may see on the agenda.
public final class PutCaseOnAgenda {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Agenda agenda;

    public PutCaseOnAgenda(Transactor transactor, Meetings meetings, CaseFiles cases) {
        this.transactor = transactor;
        this.cases = cases;
        this.agenda = new Agenda(meetings);
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> handle(
            Actor actor, Meeting.Key meeting, CaseId caseFile, int plannedMinutes) {
        Topic topic = new Topic.OfCase(caseFile);
        return transactor.write(actor, Purpose.PREPARE_MEETING, tx -> {
            if (cases.find(tx, actor, caseFile).isEmpty()) {
                return Outcome.refused(MeetingRefusal.Plain.UNKNOWN);
            }
            return agenda.free(tx, actor, meeting, topic).map(found -> agenda.put(tx, found, topic, plannedMinutes));
        });
    }
}
