package nl.casustafel.plan;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.PlanRefusal.Plain;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From the decision of the three to a case, its plan and its actions.
class CaseAndPlanTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final JooqPlans plans = new JooqPlans();
    private final JooqActions actions = new JooqActions();
    private final DraftPlan draft =
            new DraftPlan(vault.transactor(), plans, table.proceed, table.team.team, vault.clock);
    private final AgreePlan agree = new AgreePlan(
            vault.transactor(), new AgreePlan.Store(plans, plans), table.proceed, table.team.team, vault.clock);
    private final AgreeAction agreeAction = new AgreeAction(
            vault.transactor(), actions, table.signals.signals, table.proceed, table.team.team, vault.clock);
    private final CloseAction closeAction = new CloseAction(vault.transactor(), actions, table.proceed, vault.clock);
    private final PlanMother mother = new PlanMother(table);
    private final Actor holder = table.recorder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s7_t_c1_admissionMakesACaseWithTheNumberOfItsSignal() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        CaseId id = done(table.admit(weighing, table.probation()));
        CaseFile made = file(id);
        var signal = vault.read(tx ->
                        table.signals.signals.find(tx, holder, made.signal().orElseThrow()))
                .orElseThrow()
                .value();
        assertEquals(signal.number(), made.number());
        assertEquals(SignalState.WEIGHED, signal.state());
        assertEquals(Regime.WPGA, made.regime());
        assertEquals(CasePhase.ADMITTED, made.phase());
        assertEquals(signal.subject(), made.subject());
        assertEquals(
                List.of(table.team.probationOffice.id()),
                made.participants().stream().map(one -> one.organisation()).toList());
        assertEquals("CASE_OPENED DONE", table.log().getFirst());
        assertEquals(
                Optional.of(id),
                vault.read(tx -> table.cases.ofSignal(tx, holder, made.signal().orElseThrow())));
    }

    @Test
    void w_c8_aCaseHasAParticipant() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        assertEquals(CaseRefusal.Plain.NO_PARTICIPANT, refusal(table.admit(weighing)));
        assertEquals("REFUSED W-C8", table.log().getFirst());
        assertEquals(WeighingState.OPEN, table.weighing(weighing).state());
    }

    @Test
    void w_b2_aSchoolIsNoParticipant() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Designation school = new Designation(table.team.school.id(), Optional.empty());
        assertEquals(
                new CaseRefusal.NotStanding(table.team.school.name()),
                refusal(table.admit(weighing, table.probation(), school)));
    }

    @Test
    void w_c8_aPersonIsDesignatedForTheOwnOrganisation() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Designation elsewhere = new Designation(table.team.policeForce.id(), Optional.of(table.team.participant.id()));
        assertEquals(CaseRefusal.Plain.PERSON_ELSEWHERE, refusal(table.admit(weighing, elsewhere)));
    }

    @Test
    void w_b7_theDesignatedPersonStaysWithTheOwnOrganisationAndTheDayIsKept() {
        CaseId id = table.admitted();
        Participant designated = file(id).participants().getFirst();
        assertEquals(Optional.of(table.team.participant.id()), designated.person());
        assertEquals(table.team.participant.organisation().id(), designated.organisation());
        assertEquals(vault.clock.today(), designated.designatedOn());
        WeighingId next = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Designation borrowed =
                new Designation(table.team.probationOffice.id(), Optional.of(table.team.prosecution.id()));
        assertEquals(CaseRefusal.Plain.PERSON_ELSEWHERE, refusal(table.admit(next, borrowed)));
        assertEquals("REFUSED W-C8", table.log().getFirst());
    }

    @Test
    void w_b1_anOrganisationNobodyKnowsIsNotDesignated() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Designation unknown = new Designation(Organisation.Key.fresh(), Optional.empty());
        assertEquals(
                CaseRefusal.Plain.ORGANISATION_UNKNOWN, refusal(table.admit(weighing, table.probation(), unknown)));
        assertEquals(WeighingState.OPEN, table.weighing(weighing).state());
    }

    @Test
    void w_a3_nobodyIsAdmittedWithoutAMunicipalityOfResidence() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        forgetMunicipality(table.weighing(weighing).signal());
        assertEquals(CaseRefusal.Plain.NO_MUNICIPALITY, refusal(table.admit(weighing, table.probation())));
        assertEquals("REFUSED W-A3", table.log().getFirst());
        assertEquals(WeighingState.OPEN, table.weighing(weighing).state());
    }

    /// No use case does this: a signal without one never comes to the table (T-S3).
    private void forgetMunicipality(SignalId id) {
        Actor receiver = table.recorder();
        done(vault.transactor().<Boolean, SignalRefusal>write(receiver, Purpose.WEIGH_SIGNAL, tx -> {
            Versioned<Signal> found =
                    table.signals.signals.find(tx, receiver, id).orElseThrow();
            Signal old = found.value();
            Signal bare = new Signal(
                    old.id(),
                    old.number(),
                    old.kind(),
                    old.state(),
                    old.stateSince(),
                    old.receipt(),
                    Optional.empty(),
                    old.subject(),
                    old.interpretation(),
                    old.urgent());
            tx.audit(SignalAction.SIGNAL_AMENDED, id);
            return Outcome.done(table.signals.signals.change(tx, bare, found.version()));
        }));
    }

    @Test
    void aCaseIsFoundByNumberAndByWhatItsSubjectIsCalled() {
        CaseId id = table.admitted();
        String number = file(id).number().text();
        for (String typed : List.of(number, number.toLowerCase(Locale.ROOT), "JONGEN uit")) {
            assertEquals(
                    List.of(id),
                    vault.read(tx -> table.cases.find(tx, holder, typed)).stream()
                            .map(row -> row.id())
                            .toList(),
                    typed);
        }
        assertTrue(vault.read(tx -> table.cases.find(tx, holder, "%")).isEmpty());
        assertTrue(vault.read(tx -> table.cases.find(tx, holder, " ")).isEmpty());
    }

    @Test
    void aPlanIsReadBackAsItWasWritten() {
        CaseId id = table.admitted();
        done(draft.handle(holder, id, DraftPlan.NO_CONCEPT, plan(table.team.probationOffice)));
        assertEquals(plan(table.team.probationOffice), latest(id).content());
        PlanContent other = plan(table.team.policeForce);
        done(draft.handle(holder, id, 1, other));
        assertEquals(other, latest(id).content());
        assertEquals(1, latest(id).number());
        assertEquals(Plain.CHANGED_MEANWHILE, refusal(draft.handle(holder, id, 1, other)));
    }

    @Test
    void t_c4_anAgreedPlanNeverChangesAndMovesTheCaseOn() {
        CaseId id = table.analysed();
        vault.time.forward(Duration.ofDays(3));
        PlanVersionId first = mother.agreed(id);
        int row = mother.row(id).version();
        assertEquals(CasePhase.IN_EXECUTION, file(id).phase());
        assertEquals(vault.clock.today(), file(id).lastProcessedOn());
        assertEquals(Plain.ALREADY_AGREED, refusal(agree.handle(holder, first, row)));
        assertEquals(Plain.ALREADY_AGREED, refusal(draft.handle(holder, id, row, plan(table.team.policeForce))));
        PlanVersion agreed = latest(id);
        done(draft.handle(holder, id, DraftPlan.NO_CONCEPT, plan(table.team.policeForce)));
        List<PlanVersion> versions = vault.read(tx -> plans.versions(tx, holder, id));
        assertEquals(agreed, versions.getFirst());
        assertEquals(List.of(1, 2), versions.stream().map(PlanVersion::number).toList());
        assertEquals(
                List.of(agreed.content().reviewOn()),
                vault.read(tx -> plans.reviewsUntil(tx, holder, LocalDate.of(2026, 12, 31))).stream()
                        .map(ReviewRow::reviewOn)
                        .toList());
    }

    @Test
    void w_b1_w_b2_aSchoolCannotAnswerForAnInterventionButMayCarryItOut() {
        CaseId id = table.admitted();
        assertEquals(
                new PlanRefusal.NotCompetent(table.team.school.name()),
                refusal(draft.handle(holder, id, DraftPlan.NO_CONCEPT, plan(table.team.school))));
        assertEquals("REFUSED W-B2", table.log().getFirst());
        assertEquals(
                new PlanRefusal.NotCompetent(table.team.safetyHouse.name()),
                refusal(draft.handle(holder, id, DraftPlan.NO_CONCEPT, plan(table.team.safetyHouse))));
    }

    @Test
    void aPlanHasAGoalAnInterventionAndAReviewToCome() {
        CaseId id = table.admitted();
        LocalDate later = vault.clock.today().plusMonths(3);
        Goal empty = new Goal(LongText.of("Weer naar school"), List.of());
        PlanContent whole = plan(table.team.probationOffice);
        assertEquals(Plain.NO_GOAL, refusal(draft.handle(holder, id, 0, new PlanContent(later, List.of()))));
        assertEquals(
                Plain.NO_INTERVENTION, refusal(draft.handle(holder, id, 0, new PlanContent(later, List.of(empty)))));
        assertEquals(
                Plain.REVIEW_PAST,
                refusal(draft.handle(holder, id, 0, new PlanContent(vault.clock.today(), whole.goals()))));
    }

    @Test
    void anActionIsReadBackAndClosedWithItsReason() {
        CaseId id = table.admitted();
        ActionItem made = done(agreeAction.handle(holder, action(ActionOrigin.of(id))));
        assertEquals("ACT-2026-A-001", made.number().value());
        ActionRow row = vault.read(tx -> actions.open(tx, holder)).getFirst();
        assertEquals(made, row.action().value());
        assertEquals(table.team.police.name(), row.ownerName());
        assertEquals(Optional.of(file(id).number()), row.dossier());
        Closing why = new Closing.NotDone(LongText.of("Niemand was thuis."));
        done(closeAction.handle(holder, made.id(), row.action().version(), why));
        assertTrue(vault.read(tx -> actions.open(tx, holder)).isEmpty());
        ActionItem closed =
                vault.read(tx -> actions.of(tx, holder, id)).getFirst().action().value();
        assertEquals(Optional.of(new ActionItem.Closed(why, vault.clock.today())), closed.closed());
        assertEquals(Plain.ALREADY_CLOSED, refusal(closeAction.handle(holder, made.id(), 2, why)));
    }

    @Test
    void anActionIsOverdueTheDayAfterItWasDue() {
        ActionItem made = done(agreeAction.handle(
                holder, action(ActionOrigin.of(table.signals.onAgenda().id()))));
        LocalDate due = made.agreed().due();
        Actor owner = TeamMother.as(table.team.police);
        assertEquals(List.of(), vault.read(tx -> actions.overdue(tx, owner, due)));
        assertEquals(
                1, vault.read(tx -> actions.overdue(tx, owner, due.plusDays(1))).size());
        assertEquals(1, vault.read(tx -> actions.mine(tx, owner)).size());
        assertEquals(0, vault.read(tx -> actions.mine(tx, holder)).size());
    }

    @Test
    void anActionHasAnOwnerOfTheTeamAndADayToCome() {
        ActionOrigin team = ActionOrigin.ofTeam();
        NewAction whole = action(team);
        NewAction ownerless = new NewAction(team, whole.text(), PersonId.fresh(), Optional.empty(), whole.due());
        assertEquals(Plain.OWNER_UNKNOWN, refusal(agreeAction.handle(holder, ownerless)));
        NewAction late = new NewAction(
                team,
                whole.text(),
                whole.owner(),
                Optional.empty(),
                vault.clock.today().minusDays(1));
        assertEquals(Plain.DUE_PAST, refusal(agreeAction.handle(holder, late)));
    }

    @Test
    void whoMayNothingGetsNothing() {
        CaseId id = table.analysed();
        mother.agreed(id);
        var item = UUID.randomUUID();
        done(agreeAction.handle(holder, action(ActionOrigin.of(id).at(item))));
        done(agreeAction.handle(holder, action(ActionOrigin.of(file(id).signal().orElseThrow()))));
        LocalDate far = LocalDate.of(2030, 1, 1);
        for (Actor actor : List.of(TeamMother.as(table.team.powerless), TeamMother.as(table.team.otherFileHolder))) {
            assertEquals(Optional.empty(), vault.read(tx -> table.cases.open(tx, actor, id)));
            assertEquals(List.of(), vault.read(tx -> table.cases.list(tx, actor)));
            assertEquals(List.of(), vault.read(tx -> table.cases.find(tx, actor, "2026")));
            assertEquals(Optional.empty(), vault.read(tx -> plans.latest(tx, actor, id)));
            assertEquals(List.of(), vault.read(tx -> plans.versions(tx, actor, id)));
            assertEquals(List.of(), vault.read(tx -> plans.reviewsUntil(tx, actor, far)));
            assertEquals(List.of(), vault.read(tx -> actions.open(tx, actor)));
            assertEquals(List.of(), vault.read(tx -> actions.overdue(tx, actor, far)));
            assertEquals(List.of(), vault.read(tx -> actions.of(tx, actor, id)));
            assertEquals(List.of(), vault.read(tx -> actions.ofAgendaItem(tx, actor, item)));
        }
        assertEquals(
                1,
                vault.read(tx -> actions.of(tx, TeamMother.as(table.team.participant), id))
                        .size(),
                "a participant sees the action of the case, not that of the signal");
    }

    private CaseFile file(CaseId id) {
        return vault.read(tx -> table.cases.open(tx, holder, id)).orElseThrow().value();
    }

    private PlanVersion latest(CaseId id) {
        return vault.read(tx -> plans.latest(tx, holder, id)).orElseThrow().value();
    }

    private NewAction action(ActionOrigin origin) {
        return new NewAction(
                origin,
                ShortText.of("Huisbezoek door de wijkagent"),
                table.team.police.id(),
                Optional.of(ShortText.of("wijkagent Duinrode-Noord")),
                vault.clock.today().plusDays(7));
    }

    private PlanContent plan(Organisation responsible) {
        return new PlanContent(
                LocalDate.of(2026, 6, 12),
                List.of(new Goal(
                        LongText.of("Hij gaat weer alle dagen naar school."),
                        List.of(new Intervention(
                                LongText.of("Begeleiding door een mentor."),
                                Frame.VOLUNTARY,
                                responsible.id(),
                                Optional.of(ShortText.of("Strandcollege")),
                                Optional.of(LocalDate.of(2026, 4, 1)))))));
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}
