package nl.casustafel.shell;

import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.BeginAnalysis;
import nl.casustafel.casefile.CaseReviews;
import nl.casustafel.casefile.EvaluateCase;
import nl.casustafel.casefile.JudgeAnalysis;
import nl.casustafel.casefile.KeepCaseNumber;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.casefile.MakeCase;
import nl.casustafel.casefile.NoteContribution;
import nl.casustafel.casefile.NoteMinor;
import nl.casustafel.casefile.OpenDecision;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.casefile.ui.CasePlace;
import nl.casustafel.casefile.ui.CourseActs;
import nl.casustafel.identity.Faces;
import nl.casustafel.identity.JoinPersons;
import nl.casustafel.identity.PartPersons;
import nl.casustafel.identity.RecogniseSubject;
import nl.casustafel.identity.Written;
import nl.casustafel.identity.ui.IdentityActs;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.meeting.AddAttendee;
import nl.casustafel.meeting.ArrangeAgenda;
import nl.casustafel.meeting.CloseItem;
import nl.casustafel.meeting.CloseMeeting;
import nl.casustafel.meeting.ConfirmTold;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.KeepMeetingType;
import nl.casustafel.meeting.NoteTold;
import nl.casustafel.meeting.OpenItem;
import nl.casustafel.meeting.OpenMeeting;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.meeting.PullSetAside;
import nl.casustafel.meeting.PutCaseOnAgenda;
import nl.casustafel.meeting.PutSignalOnAgenda;
import nl.casustafel.meeting.PutTopicOnAgenda;
import nl.casustafel.meeting.ShownSetAside;
import nl.casustafel.meeting.TellNotifier;
import nl.casustafel.meeting.ThreeThere;
import nl.casustafel.meeting.WeighOutside;
import nl.casustafel.meeting.ui.MeetingActs;
import nl.casustafel.meeting.ui.TableActs;
import nl.casustafel.person.store.JooqCitizenNumbers;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.ApprovePlan;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.EndPlan;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.FollowAction;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.KeepTemplate;
import nl.casustafel.plan.ProposePlan;
import nl.casustafel.plan.TakeOverCases;
import nl.casustafel.plan.ui.PlanActs;
import nl.casustafel.referral.OweInforming;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.signal.AddFact;
import nl.casustafel.signal.AddFile;
import nl.casustafel.signal.AmendSignal;
import nl.casustafel.signal.AnswerReporter;
import nl.casustafel.signal.AnswerUrgent;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.CloseSignal;
import nl.casustafel.signal.CorrectFact;
import nl.casustafel.signal.GiveAdvice;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.KeepExternalNumber;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.OpenFile;
import nl.casustafel.signal.OweParticipant;
import nl.casustafel.signal.PreSort;
import nl.casustafel.signal.PullToTable;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.RecordSignal;
import nl.casustafel.signal.RemoveFact;
import nl.casustafel.signal.ShowReporter;
import nl.casustafel.signal.SplitSignal;
import nl.casustafel.signal.TakeInMail;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.TestFacts;
import nl.casustafel.signal.WithdrawSignal;
import nl.casustafel.signal.ui.RunningActs;
import nl.casustafel.signal.ui.SignalActs;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.AnswerPrompt;
import nl.casustafel.weighing.AskPrompts;
import nl.casustafel.weighing.ConfirmPosition;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.TablePicture;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.WeighingPolicy;

/// The use cases of every feature over one store, put together by hand and grouped as the screens want
/// them.
final class Acts {
    private final Transactor door;
    private final Stores stores;
    private final CaseClock clock;
    private final MoveSignal move;
    private final Texts dutch;

    /// @param dutch the words of what is kept
    Acts(Transactor door, Stores stores, CaseClock clock, Texts dutch) {
        this.door = door;
        this.stores = stores;
        this.clock = clock;
        this.dutch = dutch;
        this.move = new MoveSignal(stores.signals, stores.answers, new OweInforming(stores.informings), clock);
    }

    SignalActs signal() {
        return new SignalActs(
                new SignalActs.Reads(
                        stores.signalReads,
                        stores.team,
                        stores.attachments,
                        new FindCandidates(
                                door, stores.signalReads, stores.weighings, stores.cases, stores.samePersons),
                        stores.retention,
                        stores.weighings),
                new SignalActs.Intake(
                        new TakeInMail(door, recordSignal(), new KeepAttachment(stores.attachments)),
                        new TakeOverList(door, stores.signals, recordSignal()),
                        new SplitSignal(door, stores.signals, stores.subjects, stores.team, move, clock),
                        new RecogniseSubject(door, identity().join()),
                        new AnswerUrgent(door, stores.signals, clock)),
                new AmendSignal(door, stores.signals, stores.subjects, stores.answers, clock),
                new SignalActs.FactActs(
                        new AddFact(door, stores.signals, clock),
                        new TestFacts(door, stores.signals, move, clock),
                        new GradeFacts(door, stores.signals),
                        new CorrectFact(door, stores.signals, clock),
                        new RemoveFact(door, stores.signals)),
                new SignalActs.Endings(
                        new GiveAdvice(door, stores.signals, stores.answers, stores.attachments, move, clock),
                        new PreSort(door, stores.signals, move, stores.team, oweParticipant()),
                        new WithdrawSignal(door, stores.signals, move, oweParticipant()),
                        new CloseSignal(door, stores.signals, stores.answers, move, new RouteTaken(stores.referrals))),
                new AnswerReporter(door, stores.signals, stores.answers, move, clock),
                new ShowReporter(door, stores.signals),
                filesOfSignals(),
                citizenNumber(),
                new KeepExternalNumber(door, stores.signals),
                new RunningActs(
                        takeOverCase(),
                        new TakeOverCases(door, takeOverCase(), plan().agreeAction()),
                        new OpenDecision(door, stores.cases, stores.attachments, stores.documents),
                        stores.cases,
                        CasePlace::new));
    }

    private SignalActs.Files filesOfSignals() {
        return new SignalActs.Files(
                new OpenFile(door, stores.signals, stores.attachments),
                new AddFile(door, stores.signals, new KeepAttachment(stores.attachments)),
                new FileSights());
    }

    private TakeOverCase takeOverCase() {
        return new TakeOverCase(
                door, stores.cases, stores.subjects, stores.signals, keepDecision(), stores.team, clock);
    }

    KeepDecision keepDecision() {
        return new KeepDecision(
                door, stores.cases, new KeepAttachment(stores.attachments), new ProceedCase(door, stores.cases, clock));
    }

    /// @param reviews when the plan of a case says it is looked at next
    CourseActs course(CaseReviews reviews, Actor actor) {
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        NoteMinor minor = new NoteMinor(door, stores.cases, new JooqCasePeople(), stores.cases, clock);
        return new CourseActs(
                actor,
                door,
                stores.cases,
                stores.team,
                new CourseActs.Ways(
                        new NoteContribution(door, stores.cases, clock),
                        new BeginAnalysis(door, stores.cases, proceed),
                        new JudgeAnalysis(door, stores.cases, minor, stores.closings, proceed, clock),
                        new EvaluateCase(door, proceed, minor, reviews, clock),
                        minor));
    }

    KeepCaseNumber keepCaseNumber() {
        return new KeepCaseNumber(door, stores.cases, clock);
    }

    private CitizenNumberOfSubject citizenNumber() {
        return new CitizenNumberOfSubject(door, stores.signals, new JooqCitizenNumbers());
    }

    IdentityActs identity() {
        Faces faces = new Faces(
                stores.signalReads, stores.cases, stores.samePersons, new JooqCitizenNumbers(), citizenNumber());
        Written written = new Written(stores.signalReads, stores.cases);
        return new IdentityActs(
                faces,
                new JoinPersons(door, faces, stores.samePersons, stores.subjects, written, clock),
                new PartPersons(door, faces, stores.samePersons, stores.subjects, written),
                new FindCandidates(door, stores.signalReads, stores.weighings, stores.cases, stores.samePersons),
                stores.signalReads,
                stores.team);
    }

    RecordSignal recordSignal() {
        return new RecordSignal(door, stores.signals, stores.subjects, stores.answers, stores.team, clock);
    }

    MeetingActs meeting() {
        return new MeetingActs(
                new PlanMeeting(door, stores.meetings, stores.team, clock),
                new AddAttendee(door, stores.meetings, stores.team),
                putSignalOnAgenda(),
                new PutCaseOnAgenda(door, stores.meetings, stores.cases),
                new PutTopicOnAgenda(door, stores.meetings),
                new OpenMeeting(door, stores.meetings, stores.weighings, setAside(), this::destructionWaits, clock),
                new CloseMeeting(door, stores.meetings, clock),
                new ArrangeAgenda(door, stores.meetings, dutch, clock),
                new KeepMeetingType(door, stores.meetingTypes));
    }

    PutSignalOnAgenda putSignalOnAgenda() {
        return new PutSignalOnAgenda(
                door, stores.meetings, stores.signals, new PutOnAgenda(door, stores.signals, move));
    }

    TableActs table() {
        DecideItem.Doors doors = doors();
        CloseItem closeItem = new CloseItem(
                door,
                stores.meetings,
                stores.weighings,
                new CloseItem.Doors(new ProceedCase(door, stores.cases, clock), doors.agreeAction()),
                clock);
        return new TableActs(
                LinesWiring.presence(door, stores, clock, dutch),
                new OpenItem(
                        door,
                        stores.meetings,
                        new OpenWeighing(door, stores.weighings, move, clock),
                        setAside(),
                        new ThreeThere(stores.meetings, stores.signals, stores.team, clock),
                        clock),
                LinesWiring.lines(door, stores, clock, doors.agreeAction()),
                new SaveForm(door, stores.weighings),
                new RateAtTable(
                        door,
                        stores.weighings,
                        stores.signals,
                        stores.team,
                        new RateBlind(stores.rounds, stores.team, clock),
                        stores.ratedBy),
                new TakePosition(door, stores.weighings, stores.rounds, stores.signals, stores.team, clock),
                new TableActs.Prompting(
                        prompts(),
                        new AnswerPrompt(door, stores.weighings, stores.team, stores.ratedBy, clock),
                        new AnswerEntry(door, stores.weighings, stores.team, stores.ratedBy, clock),
                        ShippedWordList.read()),
                outside(),
                new DecideItem(door, stores.meetings, doors, closeItem),
                closeItem);
    }

    private TableActs.Outside outside() {
        return new TableActs.Outside(
                new NoteTold(
                        door,
                        stores.meetings,
                        new NotePosition(door, stores.weighings, stores.rounds, stores.signals, stores.team, clock)),
                new ConfirmTold(
                        door,
                        stores.meetings,
                        new ConfirmPosition(door, stores.weighings, stores.signals, stores.team, clock),
                        clock),
                new PullSetAside(
                        door,
                        stores.meetings,
                        stores.setAsides,
                        new PullToTable(stores.setAsides, stores.signals, move, stores.team, clock),
                        dutch,
                        clock));
    }

    private boolean destructionWaits(Tx tx, Actor actor) {
        return new WhatIsDue(stores.retention, stores.terms, clock)
                .of(tx, actor).stream().anyMatch(due -> !due.asksOn().isAfter(clock.today()));
    }

    private ShownSetAside setAside() {
        return new ShownSetAside(stores.setAsides, stores.meetings, dutch, clock);
    }

    WeighOutside weighOutside() {
        return new WeighOutside(
                door,
                stores.meetings,
                stores.team,
                new WeighOutside.Doors(
                        stores.signals,
                        new PutOnAgenda(door, stores.signals, move),
                        new OpenWeighing(door, stores.weighings, move, clock)),
                clock);
    }

    private AskPrompts prompts() {
        return new AskPrompts(
                stores.weighings,
                new TablePicture(stores.rounds, stores.signals, stores.signalReads, stores.subjects, clock),
                stores.ratedBy);
    }

    private DecideItem.Doors doors() {
        Decide decide = new Decide(door, stores.weighings, move, stores.team, prompts(), WeighingPolicy.DEFAULT, clock);
        PlanActs plan = plan();
        return new DecideItem.Doors(
                new SaveForm(door, stores.weighings),
                decide,
                new AdmitSignal(door, decide, stores.cases, stores.signals, makeCase(), stores.ratifications, clock),
                plan.draft(),
                plan.agree(),
                plan.agreeAction(),
                new TellNotifier(stores.meetings, stores.signals, oweParticipant()));
    }

    private OweParticipant oweParticipant() {
        return new OweParticipant(stores.answers, stores.team, clock);
    }

    private MakeCase makeCase() {
        return new MakeCase(stores.cases, stores.signals, stores.team, clock);
    }

    RecordRatification recordRatification() {
        return new RecordRatification(door, stores.ratifications, stores.weighings, makeCase(), move, clock);
    }

    PlanActs plan() {
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        return new PlanActs(
                stores.plans,
                stores.actions,
                new DraftPlan(door, stores.plans, proceed, stores.team, clock),
                new AgreePlan(door, new AgreePlan.Store(stores.plans, stores.plans), proceed, stores.team, clock),
                new PlanActs.Steps(
                        new ProposePlan(door, stores.plans, proceed, stores.team, clock),
                        new ApprovePlan(door, stores.plans, stores.cases, proceed, stores.team, clock),
                        new EvaluatePlan(door, stores.plans, proceed, clock),
                        new EndPlan(door, stores.plans, proceed, clock)),
                stores.measures,
                new FollowMeasure(door, stores.measures, proceed, clock),
                new AgreeAction(door, stores.actions, stores.signals, proceed, stores.team, clock),
                new CloseAction(door, stores.actions, proceed, clock),
                new FollowAction(door, stores.actions, proceed, clock),
                new PlanActs.Templates(
                        stores.templates,
                        new KeepTemplate(
                                door,
                                stores.templates,
                                new KeepTemplate.Sources(stores.plans, stores.cases, stores.related, stores.team),
                                clock)));
    }
}
