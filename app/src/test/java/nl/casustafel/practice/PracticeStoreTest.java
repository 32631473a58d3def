package nl.casustafel.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.ClosedCase;
import nl.casustafel.casefile.InspectClosed;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.casefile.store.JooqClosedCases;
import nl.casustafel.closing.DueReview;
import nl.casustafel.closing.ReviewKind;
import nl.casustafel.closing.TaskKind;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.person.store.JooqSamePersons;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.DecisionsInForce;
import nl.casustafel.provision.Medium;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.retention.Due;
import nl.casustafel.retention.DueCase;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.signal.DueAnswer;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.store.JooqReporterAnswers;
import nl.casustafel.signal.store.JooqSignalReads;
import nl.casustafel.signal.store.JooqSignals;
import nl.casustafel.team.PersonWarning;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.store.JooqWeighings;
import org.junit.jupiter.api.Test;

/// DEC-39: the practice environment holds what was promised, visibly invented, the same every time.
class PracticeStoreTest {
    private final JooqSignalReads signals =
            new JooqSignalReads(new JooqSignals(), new JooqReporterAnswers(), new JooqSamePersons());
    private final JooqMeetingReads meetings = new JooqMeetingReads(new JooqMeetings());

    private static <T> T as(TestVault vault, String function, Look<T> look) {
        Actor actor = PracticeVault.actor(vault, function);
        return vault.transactor().read(actor, Purpose.OVERVIEW, tx -> look.at(tx, actor));
    }

    private interface Look<T> {
        T at(Tx tx, Actor actor);
    }

    @Test
    void showsItsFileHolderSignalsInEveryState() {
        try (TestVault vault = PracticeVault.open()) {
            Map<SignalState, Integer> counts = as(vault, "dossierhouder", signals::counts);
            assertEquals(
                    40, counts.values().stream().mapToInt(Integer::intValue).sum());
            for (SignalState state : SignalState.values()) {
                assertEquals(state != SignalState.CONCEPT, counts.containsKey(state), state.name());
            }
        }
    }

    @Test
    void hasTwelveMeetingsOfWhichOneIsToday() {
        try (TestVault vault = PracticeVault.open()) {
            List<Meeting> all = atTheTable(vault);
            assertEquals(12, all.size());
            Meeting today = all.getFirst();
            assertEquals(vault.clock.today(), today.plan().date());
            assertEquals(MeetingState.PLANNED, today.state());
            assertTrue(all.stream().skip(1).allMatch(past -> past.state() == MeetingState.CLOSED));
            MeetingFile file = as(vault, "procescoördinator", (tx, actor) -> meetings.open(tx, actor, today.id()))
                    .orElseThrow();
            assertEquals(7, file.items().size(), "the minutes of last time among them (DEC-23)");
            // The two deferred ones wait too.
            assertEquals(3, as(vault, "dossierhouder", meetings::toBeScheduled).size());
        }
    }

    @Test
    void hasFinalMinutesOfTheLatestMeetingAndALineInTheRegister() {
        try (TestVault vault = PracticeVault.open()) {
            List<Meeting> all = atTheTable(vault);
            JooqMinutes minutes = new JooqMinutes();
            assertEquals(
                    List.of(1, 0),
                    all.stream()
                            .skip(1)
                            .limit(2)
                            .map(past -> as(
                                            vault,
                                            "procescoördinator",
                                            (tx, actor) -> minutes.versions(tx, actor, past.id()))
                                    .size())
                            .toList());
            assertEquals(
                    3,
                    as(vault, "procescoördinator", (tx, actor) -> new JooqProvisions().all(tx, actor))
                            .size(),
                    "a file, and two copies on paper");
        }
    }

    @Test
    void hasProvisionsOfEveryKindAndADecisionForThoseOfThePolice_W_F3_W_F4() {
        try (TestVault vault = PracticeVault.open()) {
            LocalDate today = vault.clock.today();
            RegisterFilter year = new RegisterFilter(
                    today.minusYears(2), today.plusYears(2), Optional.empty(), Optional.empty(), false);
            List<RegisterLine> lines =
                    as(vault, "procescoördinator", (tx, actor) -> new JooqRegister(vault.clock).lines(tx, actor, year));
            assertEquals(
                    EnumSet.allOf(Medium.class),
                    lines.stream().map(RegisterLine::medium).collect(Collectors.toSet()));
            DecisionsInForce decisions = new DecisionsInForce(
                    as(vault, "procescoördinator", (tx, actor) -> new JooqPoliceDecisions().decisions(tx, actor)));
            List<RegisterLine> police =
                    lines.stream().filter(RegisterLine::ofPolice).toList();
            assertFalse(police.isEmpty());
            assertTrue(police.stream().noneMatch(decisions::isMissing));
        }
    }

    @Test
    void hasACaseThatEndedAndOneAnotherMunicipalityGoesOnWith_T_C7_T_C10() {
        try (TestVault vault = PracticeVault.open()) {
            assertEquals(
                    EnumSet.of(CasePhase.CLOSED, CasePhase.TRANSFERRED),
                    new InspectClosed(vault.transactor(), new JooqClosedCases(), vault.clock)
                            .list(TestVault.actor(Role.LAWFULNESS_REVIEW)).stream()
                                    .map(ClosedCase.Line::phase)
                                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void weighsOneUrgentSignalByPhoneWithTwoPositionsTold() {
        try (TestVault vault = PracticeVault.open()) {
            List<Meeting> outside = as(vault, "dossierhouder", meetings::list).stream()
                    .filter(meeting -> meeting.plan().kind() == MeetingKind.OUTSIDE)
                    .toList();
            assertEquals(1, outside.size());
            assertEquals(MeetingState.IN_SESSION, outside.getFirst().state());
            MeetingFile file = as(
                            vault,
                            "dossierhouder",
                            (tx, actor) ->
                                    meetings.open(tx, actor, outside.getFirst().id()))
                    .orElseThrow();
            WeighingId weighing = file.items().getFirst().weighing().orElseThrow();
            assertEquals(
                    2,
                    as(vault, "dossierhouder", (tx, actor) -> new JooqWeighings().positions(tx, actor, weighing))
                            .latest()
                            .size());
        }
    }

    private List<Meeting> atTheTable(TestVault vault) {
        return as(vault, "procescoördinator", meetings::list).stream()
                .filter(meeting -> meeting.plan().kind() != MeetingKind.OUTSIDE)
                .toList();
    }

    @Test
    void hasEightCasesWithPlansAndActionsInEveryState() {
        try (TestVault vault = PracticeVault.open()) {
            List<CaseRow> all = as(vault, "procescoördinator", (tx, actor) -> new JooqCaseFiles().list(tx, actor));
            assertEquals(6, all.stream().filter(CaseRow::decidedBefore).count(), "DEC-14");
            assertEquals(
                    2, all.stream().filter(row -> row.external().isPresent()).count(), "DEC-22");
            List<CaseRow> cases =
                    all.stream().filter(row -> !row.decidedBefore()).toList();
            assertEquals(8, cases.size());
            List<PlanState> latest = cases.stream()
                    .map(row -> as(vault, "dossierhouder", (tx, actor) -> new JooqPlans().latest(tx, actor, row.id()))
                            .orElseThrow()
                            .value()
                            .state())
                    .toList();
            assertEquals(1, latest.stream().filter(PlanState.CONCEPT::equals).count());
            int open = as(vault, "dossierhouder", (tx, actor) -> new JooqActions().open(tx, actor))
                    .size();
            int overdue = as(
                            vault,
                            "dossierhouder",
                            (tx, actor) -> new JooqActions().overdue(tx, actor, vault.clock.today()))
                    .size();
            assertTrue(overdue > 0 && open > overdue);
        }
    }

    @Test
    void hasCasesUnderReviewOverdueHalfwayTheirEndAndOverWithAftercare() {
        try (TestVault vault = PracticeVault.open()) {
            List<CasePhase> phases =
                    as(vault, "dossierhouder", (tx, actor) -> new JooqCaseFiles().list(tx, actor)).stream()
                            .map(CaseRow::phase)
                            .toList();
            assertTrue(phases.contains(CasePhase.IN_EVALUATION), phases.toString());
            assertTrue(phases.contains(CasePhase.SCALING_DOWN_PROPOSED), phases.toString());
            List<ReviewKind> due = as(
                            vault,
                            "dossierhouder",
                            (tx, actor) ->
                                    new JooqReviews(vault.clock, new JooqTeam()).dueBy(tx, actor, vault.clock.today()))
                    .stream()
                    .map(DueReview::kind)
                    .toList();
            assertTrue(due.containsAll(List.of(ReviewKind.NECESSITY_LATE, ReviewKind.DECIDE_ON_END)), due.toString());
            List<TaskKind> left = as(vault, "dossierhouder", (tx, actor) -> new JooqEndings().owed(tx, actor)).stream()
                    .map(owed -> owed.task().kind())
                    .toList();
            assertEquals(
                    List.of(
                            TaskKind.PERSON,
                            TaskKind.PERSON,
                            TaskKind.RECIPIENT,
                            TaskKind.AFTERCARE,
                            TaskKind.AFTERCARE),
                    left,
                    "of the one that was closed, and of the one that moved");
        }
    }

    @Test
    void hasOneCaseThatWasAssessedTwiceAndOneInRoundTwo() {
        try (TestVault vault = PracticeVault.open()) {
            JooqAssessments assessments = new JooqAssessments();
            List<CaseAssessment> all =
                    as(vault, "procescoördinator", (tx, actor) -> new JooqCaseFiles().list(tx, actor)).stream()
                            .flatMap(row ->
                                    as(vault, "procescoördinator", (tx, actor) -> assessments.of(tx, actor, row.id()))
                                            .stream())
                            .toList();
            assertEquals(
                    Set.of(
                            CaseAssessment.Standing.EXPIRED,
                            CaseAssessment.Standing.VALID,
                            CaseAssessment.Standing.RUNNING),
                    all.stream().map(one -> one.standing(vault.clock.today())).collect(Collectors.toSet()));
            assertEquals(3, all.size());
            CaseAssessment running = all.stream()
                    .filter(one -> one.agreed().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    1,
                    as(vault, "procescoördinator", (tx, _) -> assessments.changes(tx, running.id()))
                            .size());
        }
    }

    @Test
    void owesReportersAnswersOfWhichSomeAreLate() {
        try (TestVault vault = PracticeVault.open()) {
            List<DueAnswer> due = as(
                    vault,
                    "dossierhouder",
                    (tx, actor) ->
                            signals.answersDue(tx, actor, vault.clock.today().plusDays(14)));
            long late = due.stream()
                    .filter(one -> one.dueOn().isBefore(vault.clock.today()))
                    .count();
            assertTrue(late > 0 && due.size() > late);
        }
    }

    @Test
    void destroysInTimeAndHasSomethingToDestroyNowAndSoon_DEC_17() {
        try (TestVault vault = PracticeVault.open()) {
            LocalDate today = vault.clock.today();
            PracticeRooms.Ending ending =
                    PracticeVault.rooms(() -> vault.store().file()).ending();
            List<Due> due = as(
                    vault,
                    "dossierhouder",
                    (tx, actor) -> new WhatIsDue(ending.reads(), ending.cases(), vault.clock).of(tx, actor));
            assertEquals(
                    List.of(),
                    due.stream().filter(one -> one.destroyBy().isBefore(today)).toList());
            assertTrue(due.stream().anyMatch(one -> !one.destroyBy().isAfter(today.plusDays(3))), "now");
            assertTrue(due.stream().anyMatch(one -> one.destroyBy().isAfter(today.plusDays(7))), "soon");
            assertTrue(due.stream().anyMatch(DueCase.class::isInstance), "W-G7");
        }
    }

    @Test
    void saysOfEveryReportThatItIsInvented() {
        try (TestVault vault = PracticeVault.open()) {
            for (SignalFile file : files(vault)) {
                boolean advice = file.facts().isEmpty();
                assertTrue(advice
                        || file.signal().interpretation().orElseThrow().value().endsWith("verzonnen oefenmelding."));
                assertTrue(file.facts().stream()
                        .allMatch(fact -> fact.contributor().value().endsWith("(oefening)")));
                assertTrue(file.facts().stream()
                        .noneMatch(fact -> fact.text().value().contains("{")));
            }
        }
    }

    /// W-B8, W-B9: one training has lapsed so that the warning is seen, and nobody else is odd.
    @Test
    void onePersonsTrainingHasLapsedAndNobodyElseIsOdd() {
        try (TestVault vault = PracticeVault.open()) {
            List<TeamPerson> people = vault.read(tx -> new JooqTeam().everyone(tx));
            assertEquals(
                    List.of("Bram Schijnstra"),
                    people.stream()
                            .filter(person -> !PersonWarning.of(person, vault.clock.today())
                                    .isEmpty())
                            .map(person -> person.name().value())
                            .toList());
            assertTrue(people.stream()
                    .allMatch(person -> person.vogOn()
                            .orElseThrow()
                            .isAfter(vault.clock.today().minusYears(1))));
            assertTrue(people.stream().allMatch(person -> person.active() && person.hasCode()));
        }
    }

    @Test
    void isTheSameEveryTime() {
        try (TestVault one = PracticeVault.open();
                TestVault other = new TestVault()) {
            PracticeVault.fill(other, 1);
            assertEquals(shown(one), shown(other));
        }
    }

    private List<SignalFile> files(TestVault vault) {
        return as(
                vault,
                "dossierhouder",
                (tx, actor) -> signals.list(tx, actor, SignalFilter.all()).stream()
                        .map(row -> signals.file(tx, actor, row.id()).orElseThrow())
                        .toList());
    }

    /// Everything a person reads, without the ids.
    private List<String> shown(TestVault vault) {
        List<String> shown = new ArrayList<>();
        for (SignalFile file : files(vault)) {
            shown.add(file.signal().number() + " " + file.signal().state() + " "
                    + file.signal().receipt().on());
            shown.add(file.facts().stream().map(fact -> fact.text().value()).collect(Collectors.joining("|")));
        }
        as(vault, "dossierhouder", (tx, actor) -> signals.list(tx, actor, SignalFilter.all())).stream()
                .map(SignalRow::calledBy)
                .forEach(name -> shown.add(name.map(text -> text.value()).orElse("")));
        return shown;
    }
}
