package nl.casustafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// The meetings kept in the store, as use cases change them. Looking one up goes through the gate; whoever
/// calls the rest has looked it up in the same transaction.
public interface Meetings {
    /// The next number of this year; never given out twice.
    MeetingNumber nextNumber(Tx tx, int year, char storeLetter);

    void add(Tx tx, Meeting meeting);

    /// Empty where it is not there or not for this person.
    Optional<Meeting> find(Tx tx, Actor actor, Meeting.Key id);

    /// The meeting that goes on at the table now, if any; what is weighed outside one is none.
    Optional<Meeting> inSession(Tx tx, Actor actor);

    void change(Tx tx, Meeting meeting);

    void add(Tx tx, Meeting.Key meeting, Attendee attendee);

    /// Chair and secretary first, then who decides, who takes part and guests; by name.
    List<Attendee> attendees(Tx tx, Meeting.Key meeting);

    /// Empty where he was not asked to this meeting.
    Optional<Attendee> attendee(Tx tx, Meeting.Key meeting, Attendee.Key id);

    void stateSecrecy(Tx tx, Attendee.Key attendee, Instant at);

    void add(Tx tx, AgendaItem item);

    /// Empty where its meeting is not there or not for this person.
    Optional<AgendaItem> item(Tx tx, Actor actor, AgendaItem.Key id);

    /// By position.
    List<AgendaItem> items(Tx tx, Meeting.Key meeting);

    /// The position after the last item of the agenda.
    int nextItem(Tx tx, Meeting.Key meeting);

    /// Whether an item lies on the table.
    boolean itemBusy(Tx tx, Meeting.Key meeting);

    void change(Tx tx, AgendaItem item);

    /// The item under which a signal, case or fixed item stands on an agenda where it can still be handled.
    Optional<AgendaItem> scheduled(Tx tx, Topic topic);

    /// When what was settled without the table was last shown to it, before `then`.
    Optional<Instant> lastSetAside(Tx tx, Instant then);

    void tick(Tx tx, AgendaItem.Key item, Attendee.Key attendee, boolean present);

    /// Notes that somebody who is not there wrote beforehand what he holds, and was shown the item for
    /// that.
    void tickInWriting(Tx tx, AgendaItem.Key item, Attendee.Key attendee);

    /// Who wrote beforehand.
    Set<Attendee.Key> inWriting(Tx tx, AgendaItem.Key item);

    /// Who was there for the item, and was shown it.
    Set<Attendee.Key> present(Tx tx, AgendaItem.Key item);

    boolean shownTo(Tx tx, AgendaItem.Key item, PersonId person);

    void add(Tx tx, LiveLine line);

    /// The position after the last line of the item; constant work.
    int nextLine(Tx tx, AgendaItem.Key item);

    /// Empty where there is none, or it was taken away.
    Optional<LiveLine> line(Tx tx, LiveLine.Key id);

    /// Whether another line stands in its place.
    boolean corrected(Tx tx, LiveLine.Key id);

    /// Takes it away for good. That it was there, the log alone says.
    void remove(Tx tx, LiveLine.Key id);

    /// In the order typed.
    List<LiveLine> lines(Tx tx, AgendaItem.Key item);
}
