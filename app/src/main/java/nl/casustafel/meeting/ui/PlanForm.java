package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.Topic;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// What is filled in to plan a meeting.
final class PlanForm {
    /// Somebody who can be asked.
    record Asked(Attendee.Who who, Capacity capacity, String words, Tick tick) {}

    /// Something that can be put on the agenda.
    record Proposed(Topic topic, String words, Tick tick) {}

    final Field<LocalDate> date;
    final Field<LocalTime> start;
    final Field<ShortText> place = Field.line();
    final Choice<TeamPerson> chair =
            new Choice<>(List.of(), person -> person.name().value());
    final Choice<TeamPerson> secretary =
            new Choice<>(List.of(), person -> person.name().value());
    final GuestForm guest;
    final ObservableList<Asked> asked = FXCollections.observableArrayList();
    final ObservableList<Proposed> proposed = FXCollections.observableArrayList();

    PlanForm(Texts texts, CaseClock clock) {
        date = Field.date(new DateReading(clock, DateReading.Lean.AHEAD), texts);
        start = TimeReading.field(texts);
        guest = new GuestForm(texts);
    }

    /// Empty where something is still wrong, which then shows.
    Optional<Meeting.Plan> reveal() {
        Optional<LocalDate> on = date.reveal();
        Optional<LocalTime> at = start.reveal();
        Optional<ShortText> where = place.reveal();
        Optional<TeamPerson> leads = chair.reveal();
        if (on.isEmpty() || at.isEmpty() || where.isEmpty() || leads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Meeting.Plan(
                MeetingKind.WEIGHING,
                on.get(),
                at.get(),
                where.get(),
                leads.get().id(),
                Optional.ofNullable(secretary.chosen().get()).map(TeamPerson::id)));
    }

    /// Takes the typed guest into the list; says whether there was one.
    boolean addGuest() {
        Optional<Attendee.Guest> typed = guest.reveal();
        typed.ifPresent(known -> {
            Tick tick = new Tick();
            tick.show(true);
            asked.add(new Asked(
                    known,
                    Capacity.THIRD_PARTY,
                    known.name().value() + " · " + known.organisation().value(),
                    tick));
            guest.clear();
        });
        return typed.isPresent();
    }
}
