package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// *Ik trek mij terug*: somebody at the table takes no part in an item, because he knows who it is about or has
/// another interest. It stands in the minutes of that item. Before the item is shown he is not shown it; from
/// then on it stays recorded that he was (1.9).
public final class Recuse {
    private final Transactor transactor;
    private final Meetings meetings;
    private final TeamReads team;
    private final Led led;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of what is kept and printed (DEC-26)
    public Recuse(Transactor transactor, Meetings meetings, TeamReads team, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.team = team;
        this.led = new Led(meetings);
        this.dutch = dutch;
        this.clock = clock;
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(Actor actor, AgendaItem.Key id, Attendee.Key who) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.inSession(tx, actor, id)
                        .then(place -> meetings.attendee(tx, place.meeting().id(), who)
                                .map(attendee -> recuse(tx, actor, place.item(), attendee))
                                .orElse(Outcome.refused(Plain.ATTENDEE_UNKNOWN))));
    }

    private Outcome<LiveLine.Key, MeetingRefusal> recuse(Tx tx, Actor actor, AgendaItem item, Attendee attendee) {
        if (item.state().ended()) {
            return Outcome.refused(Plain.CLOSED);
        }
        LongText said = LongText.of(dutch.get("meeting.recused", name(tx, attendee)));
        if (meetings.lines(tx, item.id()).stream().anyMatch(line -> line.text().equals(said))) {
            return Outcome.refused(Plain.RECUSED_ALREADY);
        }
        if (item.state() == ItemState.OPEN) {
            meetings.tick(tx, item.id(), attendee.id(), false);
        }
        LiveLine line = new LiveLine(
                LiveLine.Key.fresh(),
                item.id(),
                meetings.nextLine(tx, item.id()),
                LineKind.NOTE,
                said,
                new LiveLine.Entry(actor.person(), clock.now()),
                Optional.empty());
        meetings.add(tx, line);
        tx.audit(MeetingAction.RECUSED, attendee.id());
        tx.emit(new MeetingChanged(item.meeting()));
        return Outcome.done(line.id());
    }

    private String name(Tx tx, Attendee attendee) {
        return switch (attendee.who()) {
            case Attendee.Member(var person) ->
                team.person(tx, person)
                        .map(TeamPerson::name)
                        .map(name -> name.value())
                        .orElse("");
            case Attendee.Guest guest -> guest.name().value();
        };
    }
}
