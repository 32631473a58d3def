package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.PresenceWarning;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// Who is there. Everybody asked is ticked; only who is not there is typed (DEC-11). Who comes without
/// having been asked is added on the spot, a guest with the ground he sits there on.
///
/// Where somebody has no basis for an item, putting it on the table stops with a sentence at that name, and
/// the tick goes out: going on leaves him out, ticking him again is the acknowledgement (1.9, W-B3).
final class AttendanceModel {
    /// Somebody who was asked.
    /// @param writing whether he wrote beforehand what he holds (T-S4); shown for one of the three alone
    /// @param secrecy whether he says yes to the secrecy statement (W-B10); not asked again once he did
    record Present(
            Attendee attendee,
            String name,
            String capacity,
            Tick tick,
            Tick writing,
            Tick secrecy,
            StringProperty warning) {}

    private sealed interface Answer {
        record Recorded() implements Answer {}

        record Warned(List<PresenceWarning> warnings) implements Answer {}

        record Refused(MeetingRefusal refusal) implements Answer {}
    }

    private record Ticked(Attendee.Key who, TickAttendance.Tick tick) {}

    final ObservableList<Present> rows = FXCollections.observableArrayList();

    /// Somebody of the team who was not asked.
    final Choice<TeamPerson> more;

    final GuestForm guest;
    private final MeetingWork work;
    private final TableFile table;
    private final Set<Attendee.Key> warned = new HashSet<>();
    private final Set<Attendee.Key> stated = new HashSet<>();
    private final Set<Attendee.Key> recused = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    private AttendanceModel(MeetingWork work, TableFile table, List<Attendee> shown, Predicate<Attendee.Key> there) {
        this.work = work;
        this.table = table;
        this.guest = new GuestForm(work.texts());
        List<Attendee> asked = table.file().attendees();
        this.more = new Choice<>(
                table.team().people().stream()
                        .filter(person ->
                                asked.stream().noneMatch(one -> one.person().equals(Optional.of(person.id()))))
                        .toList(),
                person -> person.name().value());
        shown.forEach(one -> rows.add(row(one, there.test(one.id()))));
    }

    /// Before an item: everybody asked, ticked but for those who were not there until now.
    static AttendanceModel before(MeetingWork work, TableFile table, Set<Attendee.Key> absent) {
        return new AttendanceModel(work, table, table.file().attendees(), who -> !absent.contains(who));
    }

    /// During an item: who is not there yet. Whoever was shown it stays recorded.
    static AttendanceModel during(MeetingWork work, TableFile table, AgendaItem item) {
        Set<Attendee.Key> there = table.file().presentAt(item);
        List<Attendee> others = table.file().attendees().stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
        return new AttendanceModel(work, table, others, _ -> false);
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Who is not at the table; who was only kept from this item because of a warning is.
    Set<Attendee.Key> absent() {
        return rows.stream()
                .filter(row -> !row.tick().isTicked())
                .map(row -> row.attendee().id())
                .filter(who -> !warned.contains(who) && !recused.contains(who))
                .collect(Collectors.toSet());
    }

    void refuse(MeetingRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    void addPerson() {
        more.reveal()
                .ifPresent(person -> ask(
                        new Attendee.Member(person.id()),
                        person.roles().contains(Role.DECIDER) ? Capacity.DECIDER : Capacity.PARTICIPANT,
                        () -> {
                            more.clear();
                            more.options().remove(person);
                        }));
    }

    void addGuest() {
        guest.reveal()
                .ifPresentOrElse(
                        typed -> ask(typed, Capacity.THIRD_PARTY, guest::clear),
                        () -> notice.set(Notice.info(work.texts(), "meeting.guest.incomplete")));
    }

    private void ask(Attendee.Who who, Capacity capacity, Runnable added) {
        work.ask(
                () -> work.meeting()
                        .addAttendee()
                        .handle(work.actor(), table.meeting().id(), who, capacity),
                key -> {
                    notice.set(null);
                    rows.add(row(new Attendee(key, who, capacity), true));
                    added.run();
                },
                this::refuse);
    }

    /// Takes no part in this item; at the next he is there again.
    void recuse(AgendaItem.Key item, Present row) {
        work.ask(
                () -> work.table()
                        .presence()
                        .recuse()
                        .handle(work.actor(), item, row.attendee().id()),
                _ -> {
                    recused.add(row.attendee().id());
                    row.tick().show(false);
                    row.warning().set(work.texts().get("meeting.recuse.done"));
                },
                this::refuse);
    }

    /// Keeps who says yes to secrecy now; one Enter for all (DEC-11).
    void stateSecrecy(Runnable then) {
        Set<Attendee.Key> stating = stating();
        work.ask(() -> stated(stating), _ -> then.run(), this::refuse);
    }

    private Set<Attendee.Key> stating() {
        return rows.stream()
                .filter(row -> row.tick().isTicked() && row.secrecy().isTicked())
                .map(Present::attendee)
                .filter(one -> one.secrecyAt().isEmpty() && !stated.contains(one.id()))
                .map(Attendee::id)
                .collect(Collectors.toSet());
    }

    private Outcome<Meeting.Key, MeetingRefusal> stated(Set<Attendee.Key> stating) {
        Meeting.Key meeting = table.meeting().id();
        return stating.isEmpty()
                ? Outcome.done(meeting)
                : work.table()
                        .presence()
                        .secrecy()
                        .handle(work.actor(), meeting, stating)
                        .map(done -> {
                            stated.addAll(stating);
                            return done;
                        });
    }

    /// Records who is there and puts the item on the table; stops where somebody has no basis for it.
    void putOnTable(AgendaItem.Key item, Runnable opened) {
        List<Ticked> ticked = rows.stream().map(this::ticked).toList();
        Set<Attendee.Key> stating = stating();
        answer(() -> record(item, ticked, stating, true), opened);
    }

    /// Records who came in while the item lies on the table.
    void join(AgendaItem.Key item, Runnable joined) {
        List<Ticked> came = rows.stream()
                .filter(row -> row.tick().isTicked())
                .map(this::ticked)
                .toList();
        Set<Attendee.Key> stating = stating();
        answer(() -> record(item, came, stating, false), joined);
    }

    private void answer(Supplier<Answer> act, Runnable recorded) {
        work.desk().background().store(act).then(answer -> {
            switch (answer) {
                case Answer.Recorded _ -> recorded.run();
                case Answer.Warned(List<PresenceWarning> warnings) -> warn(warnings);
                case Answer.Refused(MeetingRefusal refusal) -> refuse(refusal);
            }
        });
    }

    private Ticked ticked(Present row) {
        Attendee.Key who = row.attendee().id();
        if (!row.tick().isTicked()) {
            return new Ticked(
                    who, row.writing().isTicked() ? TickAttendance.Tick.IN_WRITING : TickAttendance.Tick.ABSENT);
        }
        return new Ticked(
                who, warned.contains(who) ? TickAttendance.Tick.PRESENT_ACKNOWLEDGED : TickAttendance.Tick.PRESENT);
    }

    private Answer record(AgendaItem.Key item, List<Ticked> ticked, Set<Attendee.Key> stating, boolean open) {
        if (stated(stating) instanceof Outcome.Refused<Meeting.Key, MeetingRefusal>(MeetingRefusal refusal)) {
            return new Answer.Refused(refusal);
        }
        List<PresenceWarning> warnings = new ArrayList<>();
        for (Ticked one : ticked) {
            switch (work.table().presence().tick().handle(work.actor(), item, one.who(), one.tick())) {
                case Outcome.Done<TickAttendance.Tick, MeetingRefusal> _ -> {}
                case Outcome.Refused<TickAttendance.Tick, MeetingRefusal>(MeetingRefusal.WithoutBasis refusal) ->
                    warnings.add(refusal.warning());
                case Outcome.Refused<TickAttendance.Tick, MeetingRefusal>(MeetingRefusal refusal) -> {
                    return new Answer.Refused(refusal);
                }
            }
        }
        if (!warnings.isEmpty()) {
            return new Answer.Warned(warnings);
        }
        return open ? opened(item) : new Answer.Recorded();
    }

    private Answer opened(AgendaItem.Key item) {
        return switch (work.table().open().handle(work.actor(), item)) {
            case Outcome.Done<AgendaItem, MeetingRefusal> _ -> new Answer.Recorded();
            case Outcome.Refused<AgendaItem, MeetingRefusal>(MeetingRefusal refusal) -> new Answer.Refused(refusal);
        };
    }

    private void warn(List<PresenceWarning> warnings) {
        for (PresenceWarning warning : warnings) {
            warned.add(warning.attendee());
            rows.stream()
                    .filter(row -> row.attendee().id().equals(warning.attendee()))
                    .forEach(row -> {
                        row.tick().show(false);
                        row.warning().set(work.texts().get("meeting.presence.warning", warning.reason()));
                    });
        }
        notice.set(Notice.warning(work.texts(), "meeting.presence.stopped"));
    }

    private Present row(Attendee attendee, boolean present) {
        Tick tick = new Tick();
        tick.show(present);
        Tick secrecy = new Tick();
        secrecy.show(true);
        return new Present(
                attendee,
                table.name(attendee),
                capacity(attendee),
                tick,
                new Tick(),
                secrecy,
                new SimpleStringProperty(""));
    }

    /// As what he sits there, with function and mandate of who is of the team (W-B7).
    private String capacity(Attendee attendee) {
        return switch (attendee.who()) {
            case Attendee.Guest typed -> work.texts().code(typed.basis());
            case Attendee.Member(PersonId person) -> {
                String as = work.texts().code(attendee.capacity());
                String function = table.team().function(person);
                yield Stream.of(as, function, mandate(attendee, person))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
            }
        };
    }

    /// Of one of the three it is said, too, that he has none.
    private String mandate(Attendee attendee, PersonId person) {
        String parties = table.team().partiesOf(person, work.desk().clock().today()).stream()
                .map(work.texts()::code)
                .collect(Collectors.joining(", "));
        if (!parties.isEmpty()) {
            return work.texts().get("meeting.presence.mandate", parties);
        }
        return attendee.capacity() == Capacity.DECIDER ? work.texts().get("meeting.presence.no-mandate") : "";
    }
}
