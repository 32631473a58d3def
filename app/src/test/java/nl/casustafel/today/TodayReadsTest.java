package nl.casustafel.today;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Level;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.NewAction;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TodayMother;
import nl.casustafel.testkit.TriangleFirst;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayReadsTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother mother = new WeighingMother(vault);
    private final MeetingMother meetings = new MeetingMother(vault, mother.team, mother.signals);
    private final JooqActions actions = new JooqActions();
    private final AgreeAction agree = new AgreeAction(
            vault.transactor(), actions, mother.signals.signals, mother.proceed, mother.team.team, vault.clock);
    private final TodayReads today = new TodayMother(vault, mother.team, mother.signals).reads;

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void putsWhatIsDueInThreeGroups() {
        mother.signals.received();
        action("Bel de school", 0);
        action("Schrijf de brief", 5);
        action("Veel later", 30);
        meetings.meeting();
        TodayList list = today.of(mother.recorder());
        assertEquals(List.of(TodayKind.MEETING, TodayKind.ACTION), kinds(list, TodayGroup.TODAY));
        assertEquals(List.of(), kinds(list, TodayGroup.OVERDUE));
        assertTrue(kinds(list, TodayGroup.THIS_WEEK).contains(TodayKind.RECEIPT));
        vault.time.forward(Duration.ofDays(1));
        assertEquals(
                List.of(TodayKind.MEETING_NOT_OPENED, TodayKind.ACTION),
                kinds(today.of(mother.recorder()), TodayGroup.OVERDUE));
    }

    @Test
    void tellsOfAMeetingThatWasNotOpenedOnItsDay() {
        meetings.meeting();
        vault.time.forward(Duration.ofDays(2));
        assertEquals(List.of(TodayKind.MEETING_NOT_OPENED), kinds(today.of(meetings.chair()), TodayGroup.OVERDUE));
        assertTrue(kinds(today.of(mother.recorder()), TodayGroup.OVERDUE).contains(TodayKind.MEETING_NOT_OPENED));
        assertEquals(List.of(), today.of(TeamMother.as(mother.team.police)).rows(), "who cannot open it is not told");
    }

    @Test
    void tellsOfAMeetingThatIsStillGoingOnTheDayAfter() {
        done(meetings.open.handle(meetings.chair(), meetings.meeting()));
        assertEquals(List.of(TodayKind.MEETING), kinds(today.of(meetings.chair()), TodayGroup.TODAY));
        vault.time.forward(Duration.ofDays(1));
        assertEquals(List.of(TodayKind.MEETING_NOT_CLOSED), kinds(today.of(meetings.chair()), TodayGroup.OVERDUE));
    }

    @Test
    void asksChairAndSecretaryForTheMinutesOfAMeetingThatIsOver() {
        Meeting.Key meeting = meetings.meeting();
        done(meetings.open.handle(meetings.chair(), meeting));
        done(meetings.close.handle(meetings.chair(), meeting, Set.of()));
        assertEquals(List.of(TodayKind.MINUTES), kinds(today.of(meetings.chair()), TodayGroup.TODAY));
        assertEquals(
                List.of(TodayKind.MINUTES), kinds(today.of(TeamMother.as(mother.team.secretary)), TodayGroup.TODAY));
        assertEquals(List.of(), today.of(mother.recorder()).rows());
        vault.time.forward(Duration.ofDays(TodayReads.MINUTES_DAYS_BACK + 1L));
        assertTrue(today.of(meetings.chair()).rows().stream().noneMatch(row -> row.kind() == TodayKind.MINUTES));
    }

    @Test
    void leavesOutActionsOfOthers() {
        action("Bel de school", 0);
        assertEquals(List.of(), today.of(TeamMother.as(mother.team.police)).rows());
    }

    @Test
    void tellsOfDeferredSignalsThatReturn() {
        done(mother.decide(
                mother.opened(),
                new Decision.Deferred(
                        LongText.of("Wat zag de mentor?"),
                        mother.team.fileHolder.id(),
                        vault.clock.today().plusDays(6))));
        assertTrue(kinds(today.of(mother.recorder()), TodayGroup.THIS_WEEK).contains(TodayKind.DEFERRED_SIGNAL));
    }

    @Test
    void t_s7_whatWaitsForTheTriangleIsToldToWhoLaysItBeforeAndToItsFileHolder() {
        new TriangleFirst(mother).agreed(true).laidBefore(mother.probation());
        List<TeamPerson> told = List.of(mother.team.mayor, mother.team.fileHolder);
        told.forEach(person -> assertFalse(ratifies(person), "not yet this week"));
        vault.time.forward(Duration.ofDays(7L * Ratification.WITHIN_WEEKS - 3));
        told.forEach(person -> assertTrue(ratifies(person), person.function().value()));
        assertFalse(ratifies(mother.team.police));
        assertFalse(ratifies(mother.team.otherFileHolder), "another municipality");
    }

    private boolean ratifies(TeamPerson person) {
        return today.of(TeamMother.as(person)).rows().stream().anyMatch(row -> row.kind() == TodayKind.RATIFY);
    }

    @Test
    void dec_12_theNextDayOfASignalIsTheDayItComesBack() {
        LocalDate back = vault.clock.today().plusDays(6);
        SignalId signal = done(mother.decide(
                        mother.opened(),
                        new Decision.Deferred(LongText.of("Wat zag de mentor?"), mother.team.fileHolder.id(), back)))
                .signal();
        SignalDays days = new SignalDays(
                new TodayReads.OfSignals(
                        mother.signals.reads, mother.weighings, mother.signals.followUps, mother.ratifications),
                new JooqMeetingReads(new JooqMeetings()));
        assertEquals(back, vault.read(tx -> days.of(tx, mother.recorder())).get(signal));
    }

    @Test
    void tellsOfSignalsThatWaitForAnAgendaToWhoMakesIt() {
        mother.signals.onAgenda();
        assertTrue(kinds(today.of(mother.recorder()), TodayGroup.THIS_WEEK).contains(TodayKind.FOR_AN_AGENDA));
        assertEquals(List.of(), today.of(TeamMother.as(mother.team.police)).rows());
    }

    /// DEC-11
    @Test
    void dec_12_tellsWhoReceivedItOfASignalThatIsOnNoAgendaYet() {
        mother.signals.received();
        assertFalse(tells(mother.signals.receiver()), "a fortnight away");
        vault.time.forward(Duration.ofDays(8));
        assertTrue(tells(mother.signals.receiver()));
        assertFalse(tells(TeamMother.as(mother.team.coordinator)), "it is not theirs");
    }

    @Test
    void dec_12_w_c1_anAdviceThatWasAskedForIsNotParkedEither() {
        done(mother.signals.record.handle(
                mother.signals.receiver(), mother.signals.adviceRequest(), List.of(), ReportSource.unknown()));
        vault.time.forward(Duration.ofDays(8));
        assertTrue(today.of(mother.signals.receiver()).rows().stream()
                .anyMatch(row -> row.kind() == TodayKind.GIVE_ADVICE));
    }

    private boolean tells(Actor actor) {
        return today.of(actor).rows().stream().anyMatch(row -> row.kind() == TodayKind.TEST_SIGNAL);
    }

    @Test
    void warnsOfTrainingOutsideMeetingsOnly() {
        vault.time.forward(Duration.ofDays(507));
        assertTrue(kinds(today.of(mother.recorder()), TodayGroup.OVERDUE).contains(TodayKind.TRAINING_LAPSED));
        done(meetings.open.handle(meetings.chair(), meetings.meeting()));
        assertTrue(
                today.of(mother.recorder()).rows().stream().noneMatch(row -> row.kind() == TodayKind.TRAINING_LAPSED));
    }

    /// Framework 3.3(6): what nobody could say has an owner and a day, until the next assessment is agreed.
    @Test
    void anOpenQuestionOfAnAssessmentWaitsForItsOwnerAndForWhoPreparesMeetings() {
        JudgementMother judging = new JudgementMother(mother);
        AssessmentId id = judging.laidOpen(mother.admitted(), Map.of("C1", Level.UNKNOWN));
        judging.judged(id);
        vault.time.forward(Duration.ofDays(15));
        assertFalse(asked(mother.team.police), "not agreed yet");
        done(judging.agree.handle(judging.holder(), id, judging.version(id)));
        assertTrue(asked(mother.team.police));
        assertTrue(asked(mother.team.coordinator));
        assertFalse(asked(mother.team.prosecution));
    }

    private boolean asked(TeamPerson person) {
        return today.of(TeamMother.as(person)).rows().stream().anyMatch(row -> row.kind() == TodayKind.FIND_OUT);
    }

    @Test
    void showsNothingToWhoHoldsNoRole() {
        mother.signals.received();
        mother.signals.onAgenda();
        meetings.meeting();
        action("Bel de school", 0);
        Actor powerless = TeamMother.as(mother.team.powerless);
        TodayList list = today.of(powerless);
        assertEquals(List.of(), list.rows());
        assertEquals(Optional.empty(), list.nextMeeting());
    }

    private void action(String text, int days) {
        LocalDate due = vault.clock.today().plusDays(days);
        done(agree.handle(
                mother.recorder(),
                new NewAction(
                        ActionOrigin.ofTeam(),
                        ShortText.of(text),
                        mother.team.fileHolder.id(),
                        Optional.empty(),
                        due)));
    }

    private static List<TodayKind> kinds(TodayList list, TodayGroup group) {
        return list.of(group).stream().map(TodayRow::kind).toList();
    }
}
