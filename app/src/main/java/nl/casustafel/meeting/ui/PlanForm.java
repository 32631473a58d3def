package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// What is filled in to plan a meeting.
final class PlanForm {
    private static final String COLUMN = "\u001F";
    private static final String ROW = "\u001E";

    /// Somebody who can be asked.
    record Asked(Attendee.Who who, Capacity capacity, String words, Tick tick) {}

    /// Something that can be put on the agenda.
    record Proposed(Topic topic, String words, Tick tick) {}

    final PlanStyle style;
    final Field<LocalDate> date;
    final Field<LocalTime> start;
    final Field<ShortText> place = Field.line();
    final Choice<TeamPerson> chair =
            new Choice<>(List.of(), person -> person.name().value());
    final Choice<TeamPerson> secretary =
            new Choice<>(List.of(), person -> person.name().value());
    final GuestForm guest;
    /// The guests that were added, as one text, so that a draft can hold them.
    final Field<String> guests = new Field<>(Parsed::valid, kept -> kept, LongText.MAX);
    final ObservableList<Asked> asked = FXCollections.observableArrayList();
    final ObservableList<Proposed> proposed = FXCollections.observableArrayList();

    PlanForm(Texts texts, CaseClock clock) {
        date = Field.date(new DateReading(clock, DateReading.Lean.AHEAD), texts);
        start = TimeReading.field(texts);
        style = new PlanStyle(texts, clock);
        guest = new GuestForm(texts);
        guests.typed().addListener((_, _, kept) -> showGuests(kept));
    }

    /// Adds all that can be filled in here; after what is offered stands in its lists.
    FormDraft into(FormDraft draft) {
        draft.with("date", date)
                .with("start", start)
                .with("place", place)
                .with("chair", chair, PlanForm::code)
                .with("secretary", secretary, PlanForm::code)
                .with("guest-name", guest.name)
                .with("guest-organisation", guest.organisation)
                .with("guest-basis", guest.basis)
                .with("guests", guests);
        style.into(draft);
        asked.forEach(one -> {
            if (one.who() instanceof Attendee.Member(PersonId person)) {
                draft.with("asked-" + person.value(), one.tick());
            }
        });
        proposed.forEach(one -> id(one.topic()).ifPresent(id -> draft.with("topic-" + id, one.tick())));
        return draft;
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
                style.kind(),
                on.get(),
                at.get(),
                where.get(),
                leads.get().id(),
                Optional.ofNullable(secretary.chosen().get()).map(TeamPerson::id),
                style.manner()));
    }

    /// Empty where something of it is still wrong, which then shows.
    Optional<MeetingType> revealType() {
        Optional<ShortText> called = style.revealLabel();
        Optional<LocalTime> at = start.reveal();
        Optional<ShortText> where = place.reveal();
        Optional<TeamPerson> leads = chair.reveal();
        Optional<MeetingType.Lasting> lasting = style.lasting();
        if (called.isEmpty() || at.isEmpty() || where.isEmpty() || leads.isEmpty() || lasting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MeetingType(
                MeetingType.Key.fresh(),
                called.get(),
                style.kind(),
                new MeetingType.Usual(
                        at.get(),
                        where.get(),
                        leads.get().id(),
                        Optional.ofNullable(secretary.chosen().get()).map(TeamPerson::id)),
                lasting.get(),
                fixed(),
                style.inStages.isTicked()));
    }

    private List<MeetingType.Fixed> fixed() {
        return asked.stream()
                .filter(one -> one.tick().isTicked())
                .flatMap(one -> one.who() instanceof Attendee.Member(PersonId person)
                        ? Stream.of(new MeetingType.Fixed(person, one.capacity()))
                        : Stream.empty())
                .toList();
    }

    /// Fills in what is fixed of a type; the day, the guests and the agenda stay.
    void show(MeetingType type) {
        style.show(type);
        start.show(type.usual().start());
        place.show(type.usual().place());
        show(chair, Optional.of(type.usual().chair()));
        show(secretary, type.usual().secretary());
        asked.forEach(one -> {
            if (one.who() instanceof Attendee.Member(PersonId person)) {
                one.tick()
                        .show(type.asked().stream()
                                .anyMatch(fixed -> fixed.person().equals(person)));
            }
        });
    }

    private static void show(Choice<TeamPerson> choice, Optional<PersonId> who) {
        choice.show(who.flatMap(id -> choice.options().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElse(null));
    }

    /// Takes the typed guest into the list; says whether there was one.
    boolean addGuest() {
        Optional<Attendee.Guest> typed = guest.reveal();
        typed.ifPresent(known -> {
            guests.typed().set(guests.typed().get() + kept(known));
            guest.clear();
        });
        return typed.isPresent();
    }

    private static String kept(Attendee.Guest known) {
        return String.join(
                        COLUMN,
                        known.name().value(),
                        known.organisation().value(),
                        known.basis().name())
                + ROW;
    }

    private void showGuests(String kept) {
        Stream.of(kept.split(ROW))
                .map(row -> row.split(COLUMN))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Attendee.Guest(
                        ShortText.of(parts[0]), ShortText.of(parts[1]), GuestBasis.valueOf(parts[2])))
                .filter(guest -> asked.stream().noneMatch(one -> one.who().equals(guest)))
                .forEach(this::ask);
    }

    private void ask(Attendee.Guest guest) {
        Tick tick = new Tick();
        tick.show(true);
        asked.add(new Asked(
                guest,
                Capacity.THIRD_PARTY,
                guest.name().value() + " · " + guest.organisation().value(),
                tick));
    }

    private static String code(TeamPerson person) {
        return person.id().value().toString();
    }

    private static Optional<UUID> id(Topic topic) {
        return switch (topic) {
            case Topic.OfSignal(SignalId signal) -> Optional.of(signal.value());
            case Topic.OfCase(CaseId caseFile) -> Optional.of(caseFile.value());
            case Topic.Approving(Meeting.Key held) -> Optional.of(held.value());
            case Topic.Confirming _, Topic.SetAside _, Topic.Destroying _, Topic.Other _ -> Optional.empty();
        };
    }
}
