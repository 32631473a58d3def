package nl.casustafel.plan;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.plan.PlanRefusal.NotWhole.Missing;
import nl.casustafel.plan.PlanRefusal.Plain;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The states of a version of the plan (law 1.6), with their guards.
class PlanStatesTest {
    private static final LongText WHY = LongText.of("De doelen zijn bereikt.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final PlanMother mother = new PlanMother(table);
    private final CaseId id = table.analysed();
    private final Actor holder = mother.holder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_e1_everythingAPlanSaysIsReadBack() {
        mother.concept(id);
        assertEquals(mother.whole(), version().content());
        PlanContent other = mother.whole().withScenarios(List.of());
        done(mother.draft.handle(holder, id, mother.row(id).version(), other));
        assertEquals(other, version().content());
    }

    @Test
    void t_c4_aVersionIsProposedSignedAndAgreedAndNamesWhoAgreed() {
        PlanVersionId proposed = mother.proposed(id);
        assertEquals(PlanState.PROPOSED, version().state());
        assertEquals(
                new PlanRefusal.ApprovalMissing(table.team.probationOffice.name()),
                refusal(mother.agree.handle(holder, proposed, mother.row(id).version())));
        done(mother.approve(proposed, table.team.participant));
        done(mother.agree.handle(holder, proposed, mother.row(id).version()));
        PlanVersion agreed = version();
        assertEquals(PlanState.AGREED, agreed.state());
        assertEquals(Optional.of(vault.clock.today()), agreed.agreedOn());
        assertEquals(
                List.of(table.team.participant.id()),
                agreed.approvals().stream().map(Approval::person).toList());
        assertEquals(
                CasePhase.IN_EXECUTION,
                vault.read(tx -> table.cases.open(tx, holder, id))
                        .orElseThrow()
                        .value()
                        .phase());
        assertTrue(table.log().contains("PLAN_AGREED DONE"), table.log().toString());
    }

    @Test
    void t_c5_lookingBackTakesTheCaseIntoEvaluationAndTheNextVersionBackToExecution() {
        PlanVersionId agreed = mother.agreed(id);
        Refused.by("T-C5", mother.evaluate.handle(holder, agreed, mother.row(id).version(), WHY, effects(1, 2)));
        assertEquals(CasePhase.IN_EXECUTION, table.life.file(id).phase(), "before its day it says why");
        assertEquals(PlanState.AGREED, version().state());
        mother.evaluated(id);
        assertEquals(CasePhase.IN_EVALUATION, table.life.file(id).phase());
        assertEquals(
                Optional.of(LongText.of("Er is veel veranderd.")),
                table.life.steps(id).getLast().words().reason());
        mother.agreed(id);
        assertEquals(CasePhase.IN_EXECUTION, table.life.file(id).phase());
        vault.time.forward(Duration.ofDays(100));
        done(mother.evaluate.handle(holder, version().id(), mother.row(id).version(), WHY, effects(1, 2)));
        assertEquals(CasePhase.IN_EVALUATION, table.life.file(id).phase());
    }

    @Test
    void t_c5_whereTheEvaluationWasConvenedThePlanIsLookedBackOnInIt() {
        PlanVersionId agreed = mother.agreed(id);
        done(table.life.evaluate.begin(holder, id, Optional.of(WHY)));
        done(mother.evaluate.handle(holder, agreed, mother.row(id).version(), WHY, effects(1, 2)));
        assertEquals(CasePhase.IN_EVALUATION, table.life.file(id).phase());
    }

    @Test
    void t_c4_onlyAWholePlanIsLaidBeforeTheParticipants() {
        PlanContent whole = mother.whole();
        assertMissing(Missing.RISK_GOAL, whole.withGoals(List.of(whole.goals().getLast())));
        assertMissing(
                Missing.TASK,
                whole.withGoals(List.of(new Goal(
                        WHY,
                        List.of(new Intervention(
                                WHY,
                                Frame.VOLUNTARY,
                                table.team.probationOffice.id(),
                                Optional.empty(),
                                Optional.empty()))))));
        assertMissing(
                Missing.INFORMATION, whole.withSections(whole.reviewOn(), Map.of(PlanSection.EXIT_CRITERIA, WHY)));
        assertMissing(
                Missing.EXIT_CRITERIA, whole.withSections(whole.reviewOn(), Map.of(PlanSection.INFORMATION, WHY)));
    }

    private void assertMissing(Missing missing, PlanContent content) {
        int basedOn = vault.read(tx -> mother.plans.latest(tx, holder, id))
                .map(row -> row.version())
                .orElse(DraftPlan.NO_CONCEPT);
        PlanVersionId concept = done(mother.draft.handle(holder, id, basedOn, content));
        assertEquals(
                new PlanRefusal.NotWhole(missing),
                refusal(mother.propose.handle(holder, concept, mother.row(id).version())));
    }

    @Test
    void nobodyWritesInWhatLiesBeforeTheParticipantsUntilItIsTakenBack() {
        PlanVersionId proposed = mother.proposed(id);
        done(mother.approve(proposed, table.team.participant));
        int version = mother.row(id).version();
        assertEquals(Plain.LIES_BEFORE_THEM, refusal(mother.draft.handle(holder, id, version, mother.whole())));
        assertEquals(Plain.LIES_BEFORE_THEM, refusal(mother.propose.handle(holder, proposed, version)));
        done(mother.propose.takeBack(holder, proposed, version));
        assertEquals(PlanState.CONCEPT, version().state());
        assertEquals(List.of(), version().approvals(), "whoever signed signs anew");
        done(mother.draft.handle(holder, id, mother.row(id).version(), mother.whole()));
    }

    /// DEC-6
    @Test
    void w_c8_onlyWhoIsDesignatedAgreesAndOnlyForTheOwnOrganisation() {
        PlanVersionId proposed = mother.proposed(id);
        assertEquals(
                Plain.NOT_DESIGNATED,
                refusal(mother.approve.handle(
                        holder,
                        proposed,
                        table.team.probationOffice.id(),
                        WeighingMother.signature(table.team.police))));
        assertEquals("REFUSED W-C8", table.log().getFirst());
        assertEquals(Plain.NOT_DESIGNATED, refusal(mother.approve(proposed, table.team.powerless)));
        done(mother.approve(proposed, table.team.police));
        done(mother.approve(proposed, table.team.participant));
        assertEquals(Plain.APPROVED_BEFORE, refusal(mother.approve(proposed, table.team.participant)));
    }

    @Test
    void aConceptIsNotAgreedToBeforeItIsProposed() {
        PlanVersionId concept = mother.concept(id);
        assertEquals(Plain.NOT_PROPOSED, refusal(mother.approve(concept, table.team.participant)));
        assertEquals(Plain.NOT_PROPOSED, refusal(mother.agree.handle(holder, concept, 1)));
        assertEquals(Plain.NOT_CARRIED_OUT, refusal(mother.end.finish(holder, concept, 1, WHY)));
    }

    @Test
    void t_c5_anAgreedPlanIsLookedBackOnAndANextVersionFollows() {
        PlanVersionId first = mother.agreed(id);
        PlanContent said = version().content();
        vault.time.forward(Duration.ofDays(80));
        PlanVersionId second = mother.proposed(id);
        done(mother.approve(second, table.team.participant));
        assertEquals(
                Plain.EVALUATE_FIRST,
                refusal(mother.agree.handle(holder, second, mother.row(id).version())));
        lookBack(first);
        done(mother.agree.handle(holder, second, mother.row(id).version()));
        List<PlanVersion> versions = vault.read(tx -> mother.plans.versions(tx, holder, id));
        assertEquals(
                List.of(PlanState.EVALUATED, PlanState.AGREED),
                versions.stream().map(PlanVersion::state).toList());
        assertEquals(said, versions.getFirst().content(), "what was agreed never changes");
        Evaluation evaluation =
                vault.read(tx -> mother.plans.evaluation(tx, holder, first)).orElseThrow();
        assertEquals(2, evaluation.effects().size());
        assertEquals(vault.clock.today(), evaluation.on());
    }

    private void lookBack(PlanVersionId first) {
        int row = vault.read(tx -> mother.plans.find(tx, holder, first))
                .orElseThrow()
                .version();
        done(mother.evaluate.handle(holder, first, row, early(1, 2)));
    }

    @Test
    void t_c5_eachGoalHasAnEffect() {
        PlanVersionId agreed = mother.agreed(id);
        int version = mother.row(id).version();
        assertEquals(Plain.EFFECTS_MISSING, refusal(mother.evaluate.handle(holder, agreed, version, WHY, effects(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> mother.evaluate.handle(holder, agreed, version, WHY, effects(1, 2, 3)));
        done(mother.evaluate.handle(holder, agreed, version, early(1, 2)));
        assertEquals(
                Plain.NOT_CARRIED_OUT,
                refusal(mother.evaluate.handle(holder, agreed, version + 1, WHY, effects(1, 2))));
    }

    private static EvaluatePlan.Seen early(int... goals) {
        return new EvaluatePlan.Seen(WHY, effects(goals), Optional.of(WHY));
    }

    @Test
    void w_e2_afterLookingBackTheCaseWaitsForANextVersion() {
        mother.agreed(id);
        LocalDate review = version().content().reviewOn();
        assertEquals(List.of(review), reviews());
        mother.evaluated(id);
        assertEquals(List.of(vault.clock.today().plusDays(14)), reviews());
        done(mother.end.finish(holder, version().id(), mother.row(id).version(), WHY));
        assertEquals(List.of(), reviews());
    }

    private List<LocalDate> reviews() {
        LocalDate far = vault.clock.today().plusYears(1);
        return vault.read(tx -> mother.plans.reviewsUntil(tx, holder, far)).stream()
                .map(ReviewRow::reviewOn)
                .toList();
    }

    @Test
    void aPlanIsFinishedAfterLookingBackOrWithdrawnWheneverAndSaysWhy() {
        PlanVersionId agreed = mother.agreed(id);
        assertEquals(
                Plain.EVALUATE_FIRST,
                refusal(mother.end.finish(holder, agreed, mother.row(id).version(), WHY)));
        mother.evaluated(id);
        done(mother.end.finish(holder, agreed, mother.row(id).version(), WHY));
        assertEquals(PlanState.FINISHED, version().state());
        assertEquals(
                Optional.of(new PlanVersion.Ended(vault.clock.today(), WHY)),
                version().course().ended());
        assertEquals(
                Plain.ENDED,
                refusal(mother.end.withdraw(holder, agreed, mother.row(id).version(), WHY)));
        PlanVersionId next = mother.concept(id);
        done(mother.end.withdraw(holder, next, 1, WHY));
        assertEquals(PlanState.WITHDRAWN, version().state());
        mother.concept(id);
        assertEquals(3, version().number());
    }

    @Test
    void w_b1_aTaskOfAnotherParticipantIsRefusedWithItsArticle() {
        PlanContent content = mother.whole()
                .withGoals(List.of(new Goal(
                        WHY, List.of(mother.intervention(table.team.probationOffice, StatutoryTask.PUBLIC_ORDER)))));
        assertEquals(
                new PlanRefusal.TaskElsewhere(table.team.probationOffice.name(), StatutoryTask.PUBLIC_ORDER),
                refusal(mother.draft.handle(holder, id, DraftPlan.NO_CONCEPT, content)));
        assertEquals("REFUSED W-B1", table.log().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void w_b1_w_b2_eachStandingParticipantAndNobodyElseHasTasks(OrganisationKind kind) {
        assertEquals(kind.standingParticipant(), !StatutoryTask.of(kind).isEmpty());
        Stream.of(InterventionKind.values())
                .flatMap(one -> StatutoryTask.of(kind, one).stream())
                .forEach(task -> assertEquals(kind, task.holder()));
    }

    @Test
    void anInterventionDoesNotBeginAfterItIsDue() {
        Intervention whole = mother.intervention(table.team.probationOffice, StatutoryTask.PROBATION_TASK);
        LocalDate today = vault.clock.today();
        Intervention late = new Intervention(
                whole.text(),
                whole.nature(),
                whole.frame(),
                whole.responsible(),
                whole.task(),
                whole.executor(),
                new Intervention.Span(Optional.of(today.plusDays(2)), Optional.of(today.plusDays(1))),
                whole.indicator());
        assertEquals(
                Plain.SPAN,
                refusal(mother.draft.handle(
                        holder,
                        id,
                        DraftPlan.NO_CONCEPT,
                        mother.whole().withGoals(List.of(new Goal(WHY, List.of(late)))))));
    }

    @Test
    void whoMayNothingDoesNothingAndReadsNothing() {
        PlanVersionId agreed = mother.agreed(id);
        mother.evaluated(id);
        int version = mother.row(id).version();
        for (Actor actor : List.of(TeamMother.as(table.team.powerless), TeamMother.as(table.team.otherFileHolder))) {
            assertEquals(Optional.empty(), vault.read(tx -> mother.plans.evaluation(tx, actor, agreed)));
            Stream.of(
                            mother.propose.handle(actor, agreed, version),
                            mother.propose.takeBack(actor, agreed, version),
                            mother.agree.handle(actor, agreed, version),
                            mother.evaluate.handle(actor, agreed, version, WHY, effects(1, 2)),
                            mother.end.finish(actor, agreed, version, WHY),
                            mother.end.withdraw(actor, agreed, version, WHY))
                    .forEach(outcome -> assertTrue(
                            refusal(outcome) == Plain.UNKNOWN || refusal(outcome) == Plain.NOT_YOURS,
                            outcome.toString()));
        }
    }

    private static List<Evaluation.Effect> effects(int... goals) {
        return Arrays.stream(goals)
                .mapToObj(goal ->
                        new Evaluation.Effect(goal, Evaluation.Effect.OF_THE_GOAL, Evaluation.Reached.PARTLY, WHY))
                .toList();
    }

    private PlanVersion version() {
        return mother.row(id).value();
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}
