package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Plans a meeting: who leads, who is asked, and the agenda that proposes itself.
final class PlanMeetingModel {
    private static final int APPROVAL_MINUTES = 5;
    /// A case that is due within so many days is on the agenda that proposes itself.
    private static final int DUE_DAYS_AHEAD = 14;

    final PlanForm form;
    private final MeetingWork work;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final FormDraft draft;

    /// The meeting, with a sentence for each person or topic that could not be added.
    private record Planned(Meeting.Key meeting, List<String> refused) {}

    private record Offer(List<TeamPerson> people, List<MeetingType> types, List<PlanForm.Proposed> proposed) {}

    PlanMeetingModel(MeetingWork work) {
        this.work = work;
        this.form = new PlanForm(work.texts(), work.desk().clock());
        this.draft = new FormDraft(work.desk().drafting(), "meeting-plan");
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Who sees a signal only once it stands on an agenda (DEC-5): the proposal cannot hold the others.
    boolean waitsForFileHolders() {
        return !work.actor().has(Role.FILE_HOLDER) && !work.actor().has(Role.DECIDER);
    }

    void load() {
        work.read(Purpose.PREPARE_MEETING, this::offer, this::show);
    }

    void flush() {
        draft.flush();
    }

    void cancel() {
        draft.drop();
        work.desk().navigator().back();
    }

    void addGuest() {
        if (!form.addGuest()) {
            notice.set(Notice.info(work.texts(), "meeting.guest.incomplete"));
        }
    }

    /// Plans, asks and puts on the agenda. What lacks shows; what was refused after the planning is told
    /// before the meeting is shown.
    void plan() {
        notice.set(null);
        Optional<Meeting.Plan> filled = form.reveal();
        Optional<MeetingType.Lasting> lasting = form.style.lasting();
        if (filled.isEmpty() || lasting.isEmpty()) {
            notice.set(Notice.info(work.texts(), "meeting.plan.incomplete"));
            return;
        }
        filled.ifPresent(plan -> {
            List<LocalDate> days = form.style.days(plan.date());
            List<PlanForm.Asked> asked =
                    form.asked.stream().filter(one -> one.tick().isTicked()).toList();
            List<PlanForm.Proposed> topics =
                    form.proposed.stream().filter(one -> one.tick().isTicked()).toList();
            work.ask(
                    () -> planned(plan, asked, topics, lasting.get()).map(first -> {
                        days.stream().skip(1).forEach(day -> note(plan.on(day), asked, first.refused()));
                        return first;
                    }),
                    this::planned,
                    this::refuse);
        });
    }

    /// Fills in what is fixed of the chosen type.
    void useType() {
        form.style.type.reveal().ifPresent(form::show);
    }

    /// Keeps what is filled in as a type, for the next time.
    void keepType() {
        Optional<MeetingType> type = form.revealType();
        if (type.isEmpty()) {
            notice.set(Notice.info(work.texts(), "meeting.plan.type.incomplete"));
        }
        type.ifPresent(one -> work.ask(
                () -> work.meeting().keepType().keep(work.actor(), one),
                _ -> typesChanged("meeting.plan.type.kept"),
                this::refuse));
    }

    void dropType() {
        form.style
                .type
                .reveal()
                .ifPresent(type -> work.ask(
                        () -> work.meeting().keepType().drop(work.actor(), type.id()),
                        _ -> typesChanged("meeting.plan.type.dropped"),
                        this::refuse));
    }

    private void typesChanged(String said) {
        notice.set(Notice.done(work.texts(), said));
        work.read(Purpose.PREPARE_MEETING, work.looks().types()::all, types -> {
            form.style.type.clear();
            form.style.type.offer(types);
        });
    }

    /// A later meeting of a series: without an agenda, which proposes itself when its time comes.
    private void note(Meeting.Plan plan, List<PlanForm.Asked> asked, List<String> refused) {
        note(work.texts().date(plan.date()), planned(plan, asked, List.of(), MeetingType.Lasting.DEFAULT), refused);
    }

    private void planned(Planned planned) {
        draft.drop();
        if (planned.refused().isEmpty()) {
            go(planned.meeting());
            return;
        }
        work.desk()
                .dialogs()
                .ask(Question.about("meeting.plan.partly", String.join("\n", planned.refused()))
                        .answer("meeting.plan.go", () -> go(planned.meeting())));
    }

    private void go(Meeting.Key id) {
        work.desk().navigator().back();
        work.desk().navigator().go(new MeetingPlace(id));
    }

    private void refuse(MeetingRefusal refusal) {
        if (refusal == MeetingRefusal.Plain.DATE_PAST) {
            form.date.refuse(new Problem(refusal.textKey(), refusal.details()));
        } else {
            notice.set(Notice.refused(work.texts(), (Refusal) refusal));
        }
    }

    /// One transaction each: a topic that was put elsewhere in the meantime does not undo the plan.
    private Outcome<Planned, MeetingRefusal> planned(
            Meeting.Plan plan,
            List<PlanForm.Asked> asked,
            List<PlanForm.Proposed> topics,
            MeetingType.Lasting lasting) {
        return work.meeting().plan().handle(work.actor(), plan).map(id -> {
            Set<PersonId> leading = Stream.concat(Stream.of(plan.chair()), plan.secretary().stream())
                    .collect(Collectors.toSet());
            List<String> refused = new ArrayList<>();
            asked.stream()
                    .filter(one -> !(one.who() instanceof Attendee.Member(PersonId person) && leading.contains(person)))
                    .forEach(one -> note(
                            one.words(),
                            work.meeting().addAttendee().handle(work.actor(), id, one.who(), one.capacity()),
                            refused));
            topics.forEach(one -> note(one.words(), put(id, one.topic(), lasting), refused));
            return new Planned(id, refused);
        });
    }

    private void note(String what, Outcome<?, MeetingRefusal> outcome, List<String> refused) {
        if (outcome instanceof Outcome.Refused<?, MeetingRefusal>(MeetingRefusal refusal)) {
            refused.add(
                    work.texts().get("meeting.plan.not-done", what, work.texts().of(refusal)));
        }
    }

    private Outcome<AgendaItem.Key, MeetingRefusal> put(Meeting.Key id, Topic topic, MeetingType.Lasting lasting) {
        return switch (topic) {
            case Topic.OfSignal(SignalId signal) ->
                work.meeting().putSignal().handle(work.actor(), id, signal, lasting.signal());
            case Topic.OfCase(var caseFile) ->
                work.meeting().putCase().handle(work.actor(), id, caseFile, lasting.caseFile());
            case Topic.Approving(Meeting.Key held) ->
                work.meeting().putTopic().approving(work.actor(), id, held, APPROVAL_MINUTES);
            case Topic.Confirming _, Topic.SetAside _, Topic.Destroying _ ->
                throw new IllegalArgumentException("comes by itself");
            case Topic.Other(var title) ->
                work.meeting().putTopic().handle(work.actor(), id, title, lasting.caseFile());
        };
    }

    private Offer offer(Tx tx) {
        Set<SignalId> waiting = Set.copyOf(work.looks().meetings().toBeScheduled(tx, work.actor()));
        Stream<PlanForm.Proposed> signals =
                work.looks().signals().list(tx, work.actor(), SignalFilter.running()).stream()
                        .filter(row -> waiting.contains(row.id()))
                        .map(this::proposed);
        Carried carried = Carried.read(tx, work);
        Map<CaseId, LocalDate> due = work.looks()
                .due()
                .by(tx, work.actor(), work.desk().clock().today().plusDays(DUE_DAYS_AHEAD));
        Stream<PlanForm.Proposed> cases = work.looks().cases().list(tx, work.actor()).stream()
                .map(row -> proposed(row, Optional.ofNullable(due.get(row.id())), carried.asksFor(row.id())))
                .sorted(Comparator.comparing(one -> !one.tick().isTicked()));
        Map<Meeting.Key, Meeting> held = work.looks().meetings().list(tx, work.actor()).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        ShortText label = work.looks().team().settings(tx).meetingLabel();
        Stream<PlanForm.Proposed> others = carried.topics().stream().flatMap(topic -> switch (topic) {
            case Topic.Other(ShortText title) -> Stream.of(proposed(topic, title.value(), true));
            case Topic.Approving(Meeting.Key id) ->
                Optional.ofNullable(held.get(id)).stream()
                        .map(meeting ->
                                proposed(topic, work.texts().get("meeting.topic.minutes", meeting.shown(label)), true));
            default -> Stream.empty();
        });
        return new Offer(
                work.looks().team().people(tx),
                work.looks().types().all(tx),
                Stream.of(others, signals, cases).flatMap(each -> each).toList());
    }

    private static PlanForm.Proposed proposed(Topic topic, String words, boolean ticked) {
        Tick tick = new Tick();
        tick.show(ticked);
        return new PlanForm.Proposed(topic, words, tick);
    }

    /// What is due or asks for it stands first and is ticked.
    private PlanForm.Proposed proposed(CaseRow row, Optional<LocalDate> due, boolean asks) {
        String number = row.number().text();
        String words = due.map(day -> work.texts()
                        .get("meeting.topic.case.due", number, work.texts().date(day)))
                .orElseGet(() -> work.texts().get("meeting.topic.case", number));
        return proposed(new Topic.OfCase(row.id()), words, due.isPresent() || asks);
    }

    private PlanForm.Proposed proposed(SignalRow row) {
        Tick tick = new Tick();
        tick.show(true);
        return new PlanForm.Proposed(
                new Topic.OfSignal(row.id()),
                work.texts().get("meeting.topic.signal", row.number().text()),
                tick);
    }

    private void show(Offer offer) {
        form.chair.offer(offer.people());
        form.secretary.offer(offer.people());
        Optional<TeamPerson> me = offer.people().stream()
                .filter(person -> person.id().equals(work.actor().person()))
                .findFirst();
        offer.people().stream()
                .filter(person -> person.roles().contains(Role.PROCESS_COORDINATOR))
                .findFirst()
                .or(() -> me)
                .ifPresent(form.chair::show);
        form.asked.setAll(offer.people().stream().map(PlanMeetingModel::asked).toList());
        form.proposed.setAll(offer.proposed());
        form.style.type.offer(offer.types());
        form.into(draft).restore(() -> notice.set(Notice.info(work.texts(), "meeting.plan.restored")));
    }

    private static PlanForm.Asked asked(TeamPerson person) {
        Tick tick = new Tick();
        tick.show(person.roles().contains(Role.DECIDER) || person.roles().contains(Role.FILE_HOLDER));
        Capacity capacity = person.roles().contains(Role.DECIDER) ? Capacity.DECIDER : Capacity.PARTICIPANT;
        return new PlanForm.Asked(
                new Attendee.Member(person.id()),
                capacity,
                person.name().value() + " · " + person.organisation().name().value(),
                tick);
    }
}
