package nl.casustafel.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// The meetings kept in the store, as use cases change them. Looking one up goes through the gate; whoever
/// calls the rest has looked it up in the same transaction.
public interface Meetings {
    /// The next number of this year; never given out twice.
    MeetingNumber nextNumber(Tx tx, int year);

    void add(Tx tx, Meeting meeting);

    /// Empty where it is not there or not for this person.
    Optional<Meeting> find(Tx tx, Actor actor, Meeting.Key id);

    /// The meeting that goes on now, if any.
    Optional<Meeting> inSession(Tx tx, Actor actor);

    void change(Tx tx, Meeting meeting);

    void add(Tx tx, Meeting.Key meeting, Attendee attendee);

    /// In the order asked.
    List<Attendee> attendees(Tx tx, Meeting.Key meeting);

    void add(Tx tx, AgendaItem item);

    /// Empty where its meeting is not there or not for this person.
    Optional<AgendaItem> item(Tx tx, Actor actor, AgendaItem.Key id);

    /// By position.
    List<AgendaItem> items(Tx tx, Meeting.Key meeting);

    void change(Tx tx, AgendaItem item);

    /// Whether a signal or case stands on an agenda where it can still be handled.
    boolean scheduled(Tx tx, Topic topic);

    void tick(Tx tx, AgendaItem.Key item, Attendee.Key attendee, boolean present);

    /// Who was there for the item, that is: who was shown it.
    Set<Attendee.Key> present(Tx tx, AgendaItem.Key item);

    void add(Tx tx, LiveLine line);

    /// In the order typed.
    List<LiveLine> lines(Tx tx, AgendaItem.Key item);
}
