package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.MakeCase;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.casefile.store.JooqRatifications;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.Wall;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.ConfirmTold;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.meeting.KeepMeetingType;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.NoteTold;
import nl.casustafel.meeting.PutCaseOnAgenda;
import nl.casustafel.meeting.ShowNames;
import nl.casustafel.meeting.store.JooqMeetingTypes;
import nl.casustafel.person.Veils;
import nl.casustafel.person.naming.NameVeil;
import nl.casustafel.person.store.SubjectNames;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.signal.store.ReporterNames;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.RatingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.ConfirmPosition;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.SeenRounds;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingPolicy;
import nl.casustafel.weighing.store.JooqWeighings;

/// The screens of the meeting over a real store, with the fictional team at the table.
final class Table implements Drafting, Dialogs, MeetingWays, AutoCloseable {
    /// What the reviews are made to say.
    final Map<CaseId, LocalDate> due = new HashMap<>();

    static final String CODE = "4711 4711";

    record Minutes(Meeting.Key meeting) implements Place {}

    record CasePage(CaseId caseFile) implements Place {}

    final TestVault vault;
    final TeamMother team;
    final SignalMother signals;
    final MeetingMother mother;
    final Map<String, String> drafts = new HashMap<>();
    final Navigator navigator = new Navigator();
    final Lanes lanes = new Lanes();
    final Wall wall = new Wall();
    final List<Question> asked = new ArrayList<>();
    final RatingMother rating;
    final FailingDoor failing;
    final MeetingWork work;

    Table() {
        this(Language.NL);
    }

    Table(Language language) {
        this(language, new WeighingMother(new TestVault()));
    }

    /// Over a store that is there.
    Table(Language language, WeighingMother weigh) {
        vault = weigh.vault;
        team = weigh.team;
        signals = weigh.signals;
        rating = weigh.rating;
        mother = new MeetingMother(vault, team, signals);
        failing = new FailingDoor(vault.transactor());
        JooqWeighings weighings = mother.weighings;
        JooqCaseFiles cases = new JooqCaseFiles();
        JooqActions actions = new JooqActions();
        Transactor door = vault.transactor();
        work = new MeetingWork(
                new MeetingDesk(
                        Texts.strict(language), lanes, new Events(Runnable::run), navigator, this, this, vault.clock),
                new MeetingSeat(mother.chair(), door, SigningInPlace.with(CODE, lanes)),
                new MeetingLooks(
                        mother.reads,
                        weighings,
                        new SeenRounds(weighings, new BlindReads(new JooqRounds())),
                        signals.reads,
                        cases,
                        actions,
                        team.team,
                        new JooqMeetingTypes(),
                        (tx, actor, day) -> due),
                acts(door, cases),
                new TableActs(
                        new TableActs.Presence(mother.tick, mother.secrecy, mother.recuse),
                        mother.openItem,
                        new TableActs.Lines(mother.addLine, mother.lineIntoFile, mother.strikeLine),
                        new SaveForm(door, weighings),
                        rating.rate,
                        new TakePosition(door, weighings, new JooqRounds(), signals.signals, team.team, vault.clock),
                        new TableActs.Prompting(rating.prompts, rating.answer, entry(), ShippedWordList.read()),
                        outside(door, weighings),
                        decideItem(door, weighings, cases, actions),
                        mother.closeItem),
                projecting(door));
    }

    private MeetingActs acts(Transactor door, JooqCaseFiles cases) {
        return new MeetingActs(
                mother.plan,
                mother.ask,
                mother.putSignal,
                new PutCaseOnAgenda(door, mother.meetings, cases),
                mother.putTopic,
                mother.open,
                mother.close,
                mother.arrange,
                new KeepMeetingType(door, new JooqMeetingTypes()));
    }

    private Projecting projecting(Transactor door) {
        return new Projecting(
                wall,
                new Veils(NameVeil.Making::new, new SubjectNames(), new ReporterNames()),
                new ShowNames(door, mother.meetings),
                new TableMode());
    }

    private AnswerEntry entry() {
        return new AnswerEntry(
                failing,
                mother.weighings,
                team.team,
                new PinnedVersion(new JooqRounds(), HeldFrameworks.only(rating.framework)),
                vault.clock);
    }

    private TableActs.Outside outside(Transactor door, JooqWeighings weighings) {
        return new TableActs.Outside(
                new NoteTold(
                        door,
                        mother.meetings,
                        new NotePosition(door, weighings, new JooqRounds(), signals.signals, team.team, vault.clock)),
                new ConfirmTold(
                        door,
                        mother.meetings,
                        new ConfirmPosition(door, weighings, signals.signals, team.team, vault.clock),
                        vault.clock),
                mother.pull);
    }

    private DecideItem decideItem(Transactor door, JooqWeighings weighings, JooqCaseFiles cases, JooqActions actions) {
        Decide decide = new Decide(
                door, weighings, signals.move, team.team, rating.prompts, WeighingPolicy.DEFAULT, vault.clock);
        ProceedCase proceed = new ProceedCase(door, cases, vault.clock);
        JooqPlans plans = new JooqPlans();
        return new DecideItem(
                door,
                mother.meetings,
                new DecideItem.Doors(
                        new SaveForm(door, weighings),
                        decide,
                        new AdmitSignal(
                                door,
                                decide,
                                cases,
                                signals.signals,
                                new MakeCase(cases, signals.signals, team.team, vault.clock),
                                new JooqRatifications(),
                                vault.clock),
                        new DraftPlan(door, plans, proceed, team.team, vault.clock),
                        new AgreePlan(door, new AgreePlan.Store(plans, plans), proceed, team.team, vault.clock),
                        new AgreeAction(door, actions, signals.signals, proceed, team.team, vault.clock),
                        mother.tell),
                mother.closeItem);
    }

    /// The same room with somebody else at the keyboard.
    MeetingWork as(TeamPerson person) {
        MeetingSeat seat = new MeetingSeat(
                TeamMother.as(person), work.seat().transactor(), work.seat().signatures());
        return new MeetingWork(work.desk(), seat, work.looks(), work.meeting(), work.table(), work.projecting());
    }

    /// A meeting with a signal and another topic, the three who weigh asked to it.
    Meeting.Key meeting() {
        Meeting.Key meeting = mother.meeting();
        for (TeamPerson person : List.of(team.police, team.prosecution, team.mayor)) {
            SignalMother.done(
                    mother.ask.handle(mother.chair(), meeting, new Attendee.Member(person.id()), Capacity.DECIDER));
        }
        SignalMother.done(mother.putSignal.handle(
                TeamMother.as(team.fileHolder), meeting, signals.onAgenda().id(), 20));
        SignalMother.done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of("Rooster van de zomer"), 5));
        return meeting;
    }

    Attendee.Key guest(Meeting.Key meeting) {
        return SignalMother.done(mother.ask.handle(
                mother.chair(),
                meeting,
                new Attendee.Guest(
                        ShortText.of("Gast Verzonnen"), ShortText.of("Strandcollege"), GuestBasis.THIRD_PARTY),
                Capacity.THIRD_PARTY));
    }

    MeetingModel model(Meeting.Key meeting) {
        MeetingModel model = new MeetingModel(work, this, meeting);
        model.load();
        return model;
    }

    /// The meeting opened, the signal on the table.
    MeetingModel busy(Meeting.Key meeting) {
        MeetingModel model = model(meeting);
        model.openMeeting();
        model.putOnTable();
        return model;
    }

    /// Rated, and the facts graded.
    void rated(BusyItem.Weighed parts) {
        WeighingId id = parts.form().id();
        rating.rated(id);
        rating.graded(vault.read(tx -> mother.weighings.find(tx, TeamMother.as(team.fileHolder), id))
                .orElseThrow()
                .value()
                .signal());
    }

    /// Answers whatever the form asks of the outcome that is chosen.
    void answerAll(DecisionModel decision) {
        decision.look();
        decision.prompts.shown().forEach(row -> row.answer().typed().set("Nagevraagd."));
    }

    List<AgendaItem> items(Meeting.Key meeting) {
        return vault.read(tx -> mother.meetings.items(tx, meeting));
    }

    @Override
    public void keep(String place, String body) {
        drafts.put(place, body);
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        answer.accept(Optional.ofNullable(drafts.get(place)));
    }

    @Override
    public void drop(String place) {
        drafts.remove(place);
    }

    /// Takes the first answer.
    @Override
    public void ask(Question question) {
        asked.add(question);
        question.answers().getFirst().act().run();
    }

    @Override
    public Place destroying() {
        return new Minutes(Meeting.Key.fresh());
    }

    @Override
    public Place agendaPaper(Meeting.Key meeting) {
        return new Minutes(meeting);
    }

    @Override
    public Place minutes(Meeting.Key meeting) {
        return new Minutes(meeting);
    }

    @Override
    public Place caseFile(CaseId caseFile) {
        return new CasePage(caseFile);
    }

    @Override
    public void close() {
        vault.close();
    }
}
