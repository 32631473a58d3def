package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AddAttendee;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.CloseItem;
import nl.casustafel.meeting.CloseMeeting;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.KeepMeetingType;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.meeting.Meetings;
import nl.casustafel.meeting.OpenItem;
import nl.casustafel.meeting.OpenMeeting;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.meeting.PresenceBasis;
import nl.casustafel.meeting.PutCaseOnAgenda;
import nl.casustafel.meeting.PutSignalOnAgenda;
import nl.casustafel.meeting.PutTopicOnAgenda;
import nl.casustafel.meeting.ShownSetAside;
import nl.casustafel.meeting.ThreeThere;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.weighing.OpenWeighing;

/// Plans and holds the meetings of the practice team; what is decided at them is done by
/// [PracticeWeighing].
final class PracticeTable {
    private final Setting setting;
    private final PracticeWeighing weighing;
    private final PracticeCases cases;
    private final PlanMeeting plan;
    private final AddAttendee ask;
    private final PutSignalOnAgenda putSignal;
    private final PutCaseOnAgenda putCase;
    private final PutTopicOnAgenda putTopic;
    private final OpenMeeting open;
    private final TickAttendance tick;
    private final OpenItem openItem;
    private final AddLine addLine;
    private final CloseItem closeItem;
    private final CloseMeeting close;
    private final KeepMeetingType keepType;
    private final Set<CaseId> scheduled = new LinkedHashSet<>();
    private Optional<Meeting.Key> held = Optional.empty();

    PracticeTable(
            Setting setting,
            PutOnAgenda putOnAgenda,
            OpenWeighing openWeighing,
            PracticeWeighing weighing,
            PracticeCases cases) {
        this.setting = setting;
        this.weighing = weighing;
        this.cases = cases;
        var door = setting.transactor();
        var clock = setting.clock();
        var team = setting.rooms().team();
        PracticeRooms.Table table = setting.rooms().table();
        ShownSetAside setAside = new ShownSetAside(
                setting.rooms().intake().setAsides(),
                table.meetings(),
                setting.rooms().papers().dutch(),
                clock);
        plan = new PlanMeeting(door, table.meetings(), team, clock);
        ask = new AddAttendee(door, table.meetings(), team);
        putSignal = new PutSignalOnAgenda(
                door, table.meetings(), setting.rooms().intake().signals(), putOnAgenda);
        putCase = new PutCaseOnAgenda(door, table.meetings(), table.cases());
        putTopic = new PutTopicOnAgenda(door, table.meetings());
        open = new OpenMeeting(door, table.meetings(), table.weighings(), setAside, (_, _) -> false, clock);
        ThreeThere three =
                new ThreeThere(table.meetings(), setting.rooms().intake().signals(), team, clock);
        tick = new TickAttendance(door, table.meetings(), new PresenceBasis(team, table.cases()));
        openItem = new OpenItem(door, table.meetings(), openWeighing, setAside, three, clock);
        addLine = new AddLine(door, table.meetings(), (_, _) -> false, clock);
        closeItem = weighing.close();
        close = new CloseMeeting(door, table.meetings(), clock);
        keepType = new KeepMeetingType(door, table.types());
    }

    /// What the team plans again and again, beside the meeting that weighs.
    void types() {
        PracticeTeam team = setting.team();
        value(keepType.keep(
                chair(),
                new MeetingType(
                        MeetingType.Key.fresh(),
                        setting.stories().title("overleg", 0),
                        MeetingKind.CASE_CONSULTATION,
                        new MeetingType.Usual(
                                LocalTime.of(9, 30),
                                setting.stories().title("plaats", 0),
                                team.coordinator.id(),
                                Optional.of(team.secretary.id())),
                        new MeetingType.Lasting(20, 25),
                        List.of(
                                new MeetingType.Fixed(team.officer.id(), Capacity.DECIDER),
                                new MeetingType.Fixed(team.fileHolder.id(), Capacity.PARTICIPANT)),
                        true)));
    }

    void plan(Sitting sitting) {
        PracticeTeam team = setting.team();
        Meeting.Key key = value(plan.handle(
                chair(),
                new Meeting.Plan(
                        MeetingKind.WEIGHING,
                        sitting.day(),
                        sitting.start(),
                        setting.stories().title("plaats", 0),
                        team.coordinator.id(),
                        Optional.of(team.secretary.id()))));
        sitting.planned(key);
        List.of(team.officer, team.prosecutor, team.duinrodeMayor, team.zeedijkMayor)
                .forEach(person -> ask(key, new Attendee.Member(person.id()), Capacity.DECIDER));
        ask(key, new Attendee.Member(team.fileHolder.id()), Capacity.PARTICIPANT);
    }

    private void ask(Meeting.Key key, Attendee.Who who, Capacity capacity) {
        value(ask.handle(chair(), key, who, capacity));
    }

    /// Puts everything on the agenda the sitting expects, with a running case where there is one.
    void prepare(Sitting sitting) {
        sitting.expected()
                .forEach((signal, report) -> sitting.itemOf(
                        value(putSignal.handle(as(setting.team().fileHolder), sitting.key(), signal, 20)), report));
        List<CaseId> running = cases.cases();
        if (!running.isEmpty()) {
            CaseId next = running.get(sitting.number() % running.size());
            if (scheduled.add(next)) {
                sitting.discusses(next, value(putCase.handle(chair(), sitting.key(), next, 15)));
            }
        }
        if (sitting.day().equals(setting.timeline().today())) {
            sitting.expected().keySet().forEach(weighing::grade);
            types();
            held.ifPresent(last -> value(putTopic.approving(chair(), sitting.key(), last, 5)));
            value(putTopic.handle(chair(), sitting.key(), setting.stories().title("agendapunt", 0), 10));
            ShortText guest = ShortText.of("Tijs Naamloos");
            ask(
                    sitting.key(),
                    new Attendee.Guest(guest, ShortText.of("Strandcollege (oefening)"), GuestBasis.THIRD_PARTY),
                    Capacity.THIRD_PARTY);
        }
    }

    void hold(Sitting sitting) {
        value(open.handle(chair(), sitting.key()));
        List<Attendee> asked = setting.transactor()
                .read(
                        chair(),
                        Purpose.HOLD_MEETING,
                        tx -> setting.rooms().table().meetings().attendees(tx, sitting.key()));
        sitting.reports().forEach((item, report) -> {
            AgendaItem opened = opened(item, concerned(asked, report));
            note(item, LineKind.QUESTION, "regel QUESTION", report.index());
            note(
                    item,
                    report.index() % 2 == 0 ? LineKind.FACT : LineKind.NOTE,
                    report.index() % 2 == 0 ? "regel FACT" : "regel NOTE",
                    report.index());
            if (report.fate() == Fate.NO_AGREEMENT) {
                note(item, LineKind.DISSENT, "regel DISSENT", 0);
            }
            weighing.decide(opened, report, sitting);
        });
        sitting.discussed().ifPresent(talk -> {
            opened(talk.item(), asked);
            note(talk.item(), LineKind.FACT, "regel beeld", sitting.number());
            note(talk.item(), LineKind.QUESTION, "regel vraag", sitting.number());
            note(talk.item(), LineKind.NOTE, "regel casus", sitting.number());
            note(talk.item(), LineKind.DECISION, "regel besluit", sitting.number());
            value(closeItem.handle(chair(), talk.item(), lately(sitting) ? List.of(said(talk)) : List.of()));
            scheduled.remove(talk.caseFile());
        });
        setAside(sitting, asked);
        value(close.handle(chair(), sitting.key(), Set.of()));
        held = Optional.of(sitting.key());
    }

    /// What was agreed of late is still to be done.
    private boolean lately(Sitting sitting) {
        return sitting.day().plusWeeks(3).isAfter(setting.timeline().today());
    }

    private ItemDecision.Task said(Sitting.Talk talk) {
        note(talk.item(), LineKind.ACTION, "regel actie", 0);
        return new ItemDecision.Task(
                setting.stories().title("actie na overleg", 0),
                setting.team().fileHolder.id(),
                Optional.empty(),
                setting.timeline().today().plusDays(9));
    }

    private void setAside(Sitting sitting, List<Attendee> asked) {
        Meetings meetings = setting.rooms().table().meetings();
        setting.transactor().read(chair(), Purpose.HOLD_MEETING, tx -> meetings.items(tx, sitting.key())).stream()
                .filter(item -> item.topic() instanceof Topic.SetAside)
                .forEach(item -> {
                    opened(item.id(), asked);
                    value(closeItem.handle(chair(), item.id(), List.of()));
                });
    }

    /// Everybody but who speaks for the mayor of the other municipality.
    private List<Attendee> concerned(List<Attendee> asked, Report report) {
        PracticeTeam team = setting.team();
        PersonId elsewhere = team.mayorOf(report.town()).equals(team.duinrodeMayor)
                ? team.zeedijkMayor.id()
                : team.duinrodeMayor.id();
        return asked.stream()
                .filter(one -> !one.person().equals(Optional.of(elsewhere)))
                .toList();
    }

    private AgendaItem opened(AgendaItem.Key item, List<Attendee> asked) {
        setting.timeline().spend(15);
        asked.forEach(one -> value(tick.handle(chair(), item, one.id(), TickAttendance.Tick.PRESENT)));
        return value(openItem.handle(chair(), item));
    }

    private void note(AgendaItem.Key item, LineKind kind, String text, int n) {
        LongText line = setting.stories().text(text, n);
        value(addLine.handle(chair(), item, new AddLine.NewLine(kind, line, Optional.empty())));
    }

    private Actor chair() {
        return as(setting.team().coordinator);
    }
}
