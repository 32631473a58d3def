package nl.casustafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.SetAsides;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// The fixed item *Afgedaan buiten overleg* (DEC-1): every signal that was settled without the table comes
/// once before those who weigh, by number and outcome. The lines are kept with the item, so that the cover
/// of the minutes still says it when the signal is destroyed.
public final class ShownSetAside {
    private static final int MINUTES = 5;

    private final SetAsides setAsides;
    private final Meetings meetings;
    private final Texts dutch;
    private final CaseClock clock;
    private final Agenda agenda;

    /// @param dutch the words of what is kept and printed (DEC-26)
    public ShownSetAside(SetAsides setAsides, Meetings meetings, Texts dutch, CaseClock clock) {
        this.setAsides = setAsides;
        this.meetings = meetings;
        this.dutch = dutch;
        this.clock = clock;
        this.agenda = new Agenda(meetings);
    }

    void ontoAgenda(Tx tx, Actor actor, Meeting meeting) {
        Topic topic = new Topic.SetAside();
        if (meeting.plan().kind() == MeetingKind.WEIGHING
                && !unseen(tx).isEmpty()
                && meetings.scheduled(tx, topic).isEmpty()) {
            agenda.put(tx, meeting, topic, MINUTES);
        }
    }

    /// Before the item is marked as open, which is when what it shows counts as shown.
    void say(Tx tx, Actor actor, AgendaItem item) {
        if (item.topic() instanceof Topic.SetAside) {
            unseen(tx).forEach(one -> say(tx, actor, item, one));
        }
    }

    private List<SetAside> unseen(Tx tx) {
        return setAsides.since(tx, meetings.lastSetAside(tx, clock.now()).orElse(Instant.EPOCH));
    }

    private void say(Tx tx, Actor actor, AgendaItem item, SetAside one) {
        meetings.add(
                tx,
                new LiveLine(
                        LiveLine.Key.fresh(),
                        item.id(),
                        meetings.nextLine(tx, item.id()),
                        LineKind.DECISION,
                        LongText.of(
                                dutch.get("meeting.set-aside.line", one.number().text(), one.reason())),
                        new LiveLine.Entry(actor.person(), clock.now()),
                        Optional.empty()));
    }
}
