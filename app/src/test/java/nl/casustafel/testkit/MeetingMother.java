package nl.casustafel.testkit;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.store.JooqCaseFacts;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AddAttendee;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ArrangeAgenda;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.CloseItem;
import nl.casustafel.meeting.CloseMeeting;
import nl.casustafel.meeting.FromFile;
import nl.casustafel.meeting.LineIntoFile;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.OpenItem;
import nl.casustafel.meeting.OpenMeeting;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.meeting.PresenceBasis;
import nl.casustafel.meeting.PullSetAside;
import nl.casustafel.meeting.PutCaseOnAgenda;
import nl.casustafel.meeting.PutSignalOnAgenda;
import nl.casustafel.meeting.PutTopicOnAgenda;
import nl.casustafel.meeting.Recuse;
import nl.casustafel.meeting.ShownSetAside;
import nl.casustafel.meeting.StateSecrecy;
import nl.casustafel.meeting.StrikeLine;
import nl.casustafel.meeting.TellNotifier;
import nl.casustafel.meeting.ThreeThere;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.meeting.Topic;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.MoveAction;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.signal.OweParticipant;
import nl.casustafel.signal.PullToTable;
import nl.casustafel.signal.TakeBackFact;
import nl.casustafel.signal.store.JooqSetAsides;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.store.JooqWeighings;

/// A meeting of the fictional team, with its use cases over a real store.
public final class MeetingMother {
    public final JooqMeetings meetings = new JooqMeetings();
    public final JooqMeetingReads reads = new JooqMeetingReads(meetings);
    public final JooqMinutes minutes = new JooqMinutes();
    public final JooqWeighings weighings = new JooqWeighings();
    public final JooqSetAsides setAsides = new JooqSetAsides();
    public final PullSetAside pull;
    public final TellNotifier tell;
    public final PlanMeeting plan;
    public final AddAttendee ask;
    public final PutSignalOnAgenda putSignal;
    public final PutTopicOnAgenda putTopic;
    public final OpenMeeting open;
    public final TickAttendance tick;
    public final OpenItem openItem;
    public final StateSecrecy secrecy;
    public final Recuse recuse;
    public final AddLine addLine;
    public final StrikeLine strikeLine;
    public final LineIntoFile lineIntoFile;
    public final PutCaseOnAgenda putCase;
    public final AgreeAction agree;
    public final CloseItem closeItem;
    public final CloseMeeting close;
    public final ArrangeAgenda arrange;
    /// Whether something has to be destroyed when a meeting opens.
    public boolean destructionWaits;
    private final TestVault vault;
    private final TeamMother team;
    private final JooqCaseFacts facts;

    public MeetingMother(TestVault vault, TeamMother team, SignalMother signals) {
        this.vault = vault;
        this.team = team;
        facts = new JooqCaseFacts(vault.clock);
        Transactor transactor = vault.transactor();
        Texts dutch = Texts.strict(Language.NL);
        ShownSetAside setAside = new ShownSetAside(setAsides, meetings, dutch, vault.clock);
        PullToTable toTable = new PullToTable(setAsides, signals.signals, signals.move, team.team, vault.clock);
        pull = new PullSetAside(transactor, meetings, setAsides, toTable, dutch, vault.clock);
        tell = new TellNotifier(meetings, signals.signals, new OweParticipant(signals.answers, team.team, vault.clock));
        plan = new PlanMeeting(transactor, meetings, team.team, vault.clock);
        ask = new AddAttendee(transactor, meetings, team.team);
        putSignal = new PutSignalOnAgenda(transactor, meetings, signals.signals, signals.putOnAgenda);
        putTopic = new PutTopicOnAgenda(transactor, meetings);
        open = new OpenMeeting(
                transactor, meetings, new JooqWeighings(), setAside, (_, _) -> destructionWaits, vault.clock);
        tick = new TickAttendance(transactor, meetings, new PresenceBasis(team.team, new JooqCaseFiles()));
        secrecy = new StateSecrecy(transactor, meetings, vault.clock);
        recuse = new Recuse(transactor, meetings, team.team, dutch, vault.clock);
        openItem = new OpenItem(
                transactor,
                meetings,
                new OpenWeighing(transactor, weighings, signals.move, vault.clock),
                setAside,
                new ThreeThere(meetings, signals.signals, team.team, vault.clock),
                vault.clock);
        addLine = new AddLine(transactor, meetings, minutes, vault.clock);
        ProceedCase proceed = new ProceedCase(transactor, new JooqCaseFiles(), vault.clock);
        putCase = new PutCaseOnAgenda(transactor, meetings, new JooqCaseFiles());
        agree = new AgreeAction(transactor, new JooqActions(), signals.signals, proceed, team.team, vault.clock);
        lineIntoFile = new LineIntoFile(transactor, addLine, intoFile(transactor, signals, proceed));
        strikeLine = new StrikeLine(transactor, meetings, minutes, fromFile(transactor, signals, proceed));
        closeItem = new CloseItem(transactor, meetings, weighings, new CloseItem.Doors(proceed, agree), vault.clock);
        close = new CloseMeeting(transactor, meetings, vault.clock);
        arrange = new ArrangeAgenda(transactor, meetings, dutch, vault.clock);
    }

    private LineIntoFile.Doors intoFile(Transactor transactor, SignalMother signals, ProceedCase proceed) {
        return new LineIntoFile.Doors(
                signals.addFact,
                new BringFact(transactor, new JooqCaseFiles(), facts, proceed, team.team, vault.clock),
                agree);
    }

    private FromFile fromFile(Transactor transactor, SignalMother signals, ProceedCase proceed) {
        JooqActions actions = new JooqActions();
        return new FromFile(
                meetings,
                actions,
                new FromFile.Doors(
                        new TakeBackFact(signals.signals),
                        new PutFactRight(transactor, new JooqCaseFiles(), facts, proceed, team.team, vault.clock),
                        new MoveAction(actions)));
    }

    public Actor chair() {
        return TeamMother.as(team.coordinator);
    }

    public Meeting.Plan planned() {
        return new Meeting.Plan(
                MeetingKind.WEIGHING,
                vault.clock.today(),
                LocalTime.of(13, 0),
                ShortText.of("Stadhuis, kamer 2.14"),
                team.coordinator.id(),
                Optional.of(team.secretary.id()));
    }

    public Meeting.Key meeting() {
        return SignalMother.done(plan.handle(chair(), planned()));
    }

    /// Asked, where he was not, and there for the item.
    public void ticked(Meeting.Key meeting, AgendaItem.Key item, TeamPerson person) {
        SignalMother.done(tick.handle(chair(), item, asked(meeting, person), TickAttendance.Tick.PRESENT));
    }

    /// One of the three as who was asked.
    public Attendee.Key asked(Meeting.Key meeting, TeamPerson person) {
        return vault.read(tx -> meetings.attendees(tx, meeting)).stream()
                .filter(one -> one.person().equals(Optional.of(person.id())))
                .findFirst()
                .map(Attendee::id)
                .orElseGet(() -> SignalMother.done(
                        ask.handle(chair(), meeting, new Attendee.Member(person.id()), Capacity.DECIDER)));
    }

    /// The attendee who chairs.
    public Attendee.Key chairAt(Meeting.Key meeting) {
        return vault.read(tx -> meetings.attendees(tx, meeting)).getFirst().id();
    }

    /// On the table, with the chair ticked, and where a signal is weighed the three.
    public AgendaItem.Key onTable(Meeting.Key meeting, AgendaItem.Key item) {
        boolean weighed = vault.read(tx -> meetings.items(tx, meeting)).stream()
                .anyMatch(one -> one.id().equals(item) && one.topic() instanceof Topic.OfSignal);
        if (weighed) {
            List.of(team.police, team.prosecution, team.mayor).forEach(one -> ticked(meeting, item, one));
        }
        SignalMother.done(tick.handle(chair(), item, chairAt(meeting), TickAttendance.Tick.PRESENT));
        SignalMother.done(openItem.handle(chair(), item));
        return item;
    }
}
