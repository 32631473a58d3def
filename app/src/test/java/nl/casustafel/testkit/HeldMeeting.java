package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.minutes.CaseEnds;
import nl.casustafel.minutes.ComposeMinutes;
import nl.casustafel.minutes.FinaliseMinutes;
import nl.casustafel.minutes.FlaggedMoments;
import nl.casustafel.minutes.HeldAssessments;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.OpenPoints;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingId;

/// A whole meeting held through the use cases on a real store: one signal goes to care, one is admitted
/// with a plan and an action, and what makes minutes of it.
public final class HeldMeeting {
    /// Passes the eleven-test and belongs to nobody.
    public static final String CITIZEN_NUMBER = "111222333";

    public final WeighingMother weigh;
    public final TeamMother team;
    public final MeetingMother mother;
    /// What the check of the log has against an act.
    public Optional<LogRefusal> objection = Optional.empty();
    public final JooqMinutes minutes = new JooqMinutes();
    public final OpenPoints openPoints;
    public final ComposeMinutes compose;
    public final FinaliseMinutes finalise;
    public final Meeting.Key meeting;
    public final AgendaItem.Key care;
    public final AgendaItem.Key admitted;
    private final TestVault vault;
    private final MinutesSource source;
    private final DecideItem decide;
    private final JooqPlans plans = new JooqPlans();
    private final JooqActions actions = new JooqActions();

    public HeldMeeting(TestVault vault) {
        this.vault = vault;
        weigh = new WeighingMother(vault);
        team = weigh.team;
        mother = new MeetingMother(vault, team, weigh.signals);
        decide = decideItem();
        source = new MinutesSource(
                mother.reads,
                weigh.signals.reads,
                weigh.weighings,
                new MinutesSource.OfCases(
                        weigh.cases,
                        weigh.ratifications,
                        plans,
                        actions,
                        assessments(),
                        new CaseEnds(new JooqReviews(vault.clock, team.team), new JooqEndings(), weigh.life.closings)));
        openPoints = new OpenPoints(vault.transactor(), source);
        compose = composing(source);
        finalise = new FinaliseMinutes(
                vault.transactor(),
                compose,
                minutes,
                new FinaliseMinutes.Log(() -> objection, vault.audit, new JooqPrintedHeads()),
                vault.clock);
        meeting = mother.meeting();
        List.of(team.police, team.prosecution, team.mayor)
                .forEach(person ->
                        done(mother.ask.handle(chair(), meeting, new Attendee.Member(person.id()), Capacity.DECIDER)));
        care = onAgenda(SignalMother.fact());
        admitted = onAgenda(new NewFact(
                FactKind.HEARD,
                LongText.of("Noemde zijn nummer " + CITIZEN_NUMBER + " in de klas."),
                Optional.of(LocalDate.of(2026, 3, 10)),
                ShortText.of("Strandcollege")));
        done(mother.open.handle(chair(), meeting));
    }

    /// Composes minutes with what was marked on timelines too.
    public ComposeMinutes composing(FlaggedMoments moments) {
        return composing(source.with(moments));
    }

    private ComposeMinutes composing(MinutesSource from) {
        return new ComposeMinutes(
                vault.transactor(), from, minutes, team.team, vault.audit, Texts.strict(Language.NL), vault.clock);
    }

    private HeldAssessments assessments() {
        return new HeldAssessments(
                new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                HeldFrameworks.only(weigh.rating.framework),
                weigh.grounds);
    }

    private DecideItem decideItem() {
        var door = vault.transactor();
        return new DecideItem(
                door,
                mother.meetings,
                new DecideItem.Doors(
                        weigh.save,
                        weigh.decide,
                        weigh.admit,
                        new DraftPlan(door, plans, weigh.proceed, team.team, vault.clock),
                        new AgreePlan(door, new AgreePlan.Store(plans, plans), weigh.proceed, team.team, vault.clock),
                        new AgreeAction(door, actions, weigh.signals.signals, weigh.proceed, team.team, vault.clock),
                        mother.tell),
                mother.closeItem);
    }

    public Actor chair() {
        return mother.chair();
    }

    public Actor holder() {
        return TeamMother.as(team.fileHolder);
    }

    /// Both signals decided and the meeting ended.
    public HeldMeeting held() {
        bringToCare();
        admit();
        end();
        return this;
    }

    public void bringToCare() {
        bringToCare(() -> {});
    }

    /// @param meanwhile while the item is on the table
    public void bringToCare(Runnable meanwhile) {
        WeighingId weighing = onTable(care);
        say(care, LineKind.NOTE, "De mentor belt morgen.");
        meanwhile.run();
        positions(weighing, Stand.NOT_IN_LINE);
        Decision toCare = new Decision.ToCare(ShortText.of("sociaal wijkteam"), WeighingMother.REASON);
        ready(weighing, toCare);
        done(decide.handle(
                chair(),
                care,
                new ItemDecision(
                        weigh.version(weighing), WeighingMother.FORM, toCare, List.of(), Optional.empty(), List.of())));
    }

    public void admit() {
        done(admission(
                Optional.of(plan()),
                List.of(new ItemDecision.Task(
                        ShortText.of("Gesprek met de ouders"),
                        team.fileHolder.id(),
                        Optional.of(ShortText.of("schoolmaatschappelijk werk")),
                        vault.clock.today().plusDays(7)))));
    }

    /// What comes of admitting at the table.
    public Outcome<DecideItem.Decided, MeetingRefusal> admission(
            Optional<PlanContent> plan, List<ItemDecision.Task> tasks) {
        WeighingId weighing = onTable(admitted);
        positions(weighing, Stand.IN_LINE);
        Decision in = new Decision.Admitted(Strand.UNKNOWN, WeighingMother.REASON);
        ready(weighing, in);
        return decide.handle(
                chair(),
                admitted,
                new ItemDecision(
                        weigh.version(weighing), WeighingMother.FORM, in, List.of(weigh.probation()), plan, tasks));
    }

    /// The form filled in, rated, and what it asks back answered.
    private void ready(WeighingId weighing, Decision decision) {
        done(weigh.save.handle(holder(), weighing, weigh.version(weighing), WeighingMother.FORM));
        weigh.rating.ensureRated(weighing);
        weigh.rating.ready(weighing, decision);
    }

    public PlanContent plan() {
        return new PlanContent(
                vault.clock.today().plusDays(42),
                List.of(new Goal(
                        LongText.of("Weer vaste dagen naar school."),
                        List.of(new Intervention(
                                LongText.of("Wekelijks gesprek."),
                                Frame.VOLUNTARY,
                                team.duinrodeTown.id(),
                                Optional.empty(),
                                Optional.empty())))));
    }

    public void end() {
        done(mother.close.handle(chair(), meeting, Set.of()));
    }

    public void say(AgendaItem.Key item, LineKind kind, String text) {
        done(mother.addLine.handle(chair(), item, new AddLine.NewLine(kind, LongText.of(text), Optional.empty())));
    }

    /// On the table with everybody who was asked.
    public WeighingId onTable(AgendaItem.Key item) {
        vault.read(tx -> mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(mother.tick.handle(chair(), item, asked.id(), TickAttendance.Tick.PRESENT_ACKNOWLEDGED)));
        return done(mother.openItem.handle(chair(), item)).weighing().orElseThrow();
    }

    public void positions(WeighingId weighing, Stand stand) {
        Map.<Party, TeamPerson>of(
                        Party.POLICE, team.police, Party.PROSECUTION, team.prosecution, Party.MAYOR, team.mayor)
                .forEach((party, person) -> done(weigh.sign(weighing, party, person, stand)));
    }

    private AgendaItem.Key onAgenda(NewFact fact) {
        Signal signal = done(
                weigh.signals.record.handle(holder(), weigh.signals.report(), List.of(fact), SignalMother.source()));
        Map<Fact.Key, TestState> results = vault.read(tx -> weigh.signals.signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        done(weigh.signals.testFacts.handle(holder(), signal.id(), results));
        return done(mother.putSignal.handle(holder(), meeting, signal.id(), 20));
    }
}
