package nl.casustafel.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class PlanModelTest {
    private final PlanRoom room = new PlanRoom(Texts.strict(Language.NL));
    private final CaseId caseFile = room.mother.analysed();

    @AfterEach
    void close() {
        room.vault.close();
    }

    @Test
    void showsWhatIsMissingAndSavesNothing() {
        PlanModel model = room.plan(caseFile);
        model.save();
        assertNotNull(model.goals.goal.problem().get());
        assertNotNull(model.goals.frame.problem().get());
        assertNull(model.latest().get());
    }

    /// W-B1
    @Test
    void offersStandingParticipantsOnly() {
        PlanModel model = room.plan(caseFile);
        assertFalse(model.goals.responsible.options().isEmpty());
        assertTrue(model.goals.responsible.options().stream()
                .noneMatch(one -> one.kind() == OrganisationKind.OTHER || one.kind() == OrganisationKind.SAFETY_HOUSE));
    }

    @Test
    void savesAConceptAndSavesItAgain() {
        PlanModel model = filled();
        model.save();
        model.goals.goal.typed().set("Hij haalt zijn diploma.");
        model.save();
        assertEquals(PlanState.CONCEPT, latest(model).state());
        assertEquals(
                "Hij haalt zijn diploma.",
                latest(model).content().goals().getFirst().text().value());
        assertTrue(model.writing().get());
    }

    @Test
    void proposesWhatIsTypedHasItSignedAndAgreesIt_T_C4() {
        PlanModel model = proposed();
        assertEquals(PlanState.PROPOSED, latest(model).state());
        assertFalse(model.writing().get());
        model.steps.agree();
        assertEquals(PlanState.PROPOSED, latest(model).state(), "nobody signed yet");
        sign(model);
        model.steps.agree();
        assertEquals(PlanState.AGREED, latest(model).state());
        assertEquals(1, latest(model).approvals().size());
    }

    @Test
    void looksBackOnWhatWasAgreedAndBeginsANextVersion_T_C5() {
        PlanModel model = proposed();
        sign(model);
        model.steps.agree();
        StepsModel.EffectFields effect = model.steps.effects().get().getFirst();
        effect.reached().chosen().set(Evaluation.Reached.PARTLY);
        model.steps.evaluate();
        assertNotNull(model.steps.necessity.problem().get());
        assertNotNull(effect.words().problem().get());
        effect.words().typed().set("Hij komt vaker.");
        model.steps.necessity.typed().set("Ja, het begint pas.");
        model.steps.early.typed().set("De omstandigheden zijn veranderd.");
        model.steps.evaluate();
        assertEquals(PlanState.EVALUATED, latest(model).state());
        assertEquals(
                "Hij komt vaker.",
                Objects.requireNonNull(model.evaluation().get())
                        .effects()
                        .getFirst()
                        .words()
                        .value());
        model.newVersion();
        model.goals.goal.typed().set("Hij vindt werk.");
        model.save();
        assertEquals(2, latest(model).number());
        assertEquals(PlanState.CONCEPT, latest(model).state());
        assertEquals(2, model.versions().get().size());
    }

    @Test
    void law_1_7_anInterventionIsJudgedToo_orNothingIsSaidOfIt() {
        PlanModel model = proposed();
        sign(model);
        model.steps.agree();
        StepsModel.EffectFields goal = model.steps.effects().get().getFirst();
        goal.reached().chosen().set(Evaluation.Reached.PARTLY);
        goal.words().typed().set("Hij komt vaker.");
        model.steps.necessity.typed().set("Ja, het begint pas.");
        model.steps.early.typed().set("De omstandigheden zijn veranderd.");
        StepsModel.EffectFields intervention = model.steps.effects().get().get(1);
        assertFalse(intervention.ofGoal());
        intervention.words().typed().set("De gesprekken helpen.");
        model.steps.evaluate();
        assertNotNull(intervention.reached().problem().get(), "half said");
        intervention.reached().chosen().set(Evaluation.Reached.REACHED);
        model.steps.evaluate();
        List<Evaluation.Effect> said =
                Objects.requireNonNull(model.evaluation().get()).effects();
        assertEquals(2, said.size());
        assertEquals(1, said.get(1).intervention());
        assertEquals("De gesprekken helpen.", said.get(1).words().value());
    }

    @Test
    void aTemplateIsKeptAndAddedToANextVersionOfARunningPlan() {
        PlanModel model = proposed();
        sign(model);
        model.steps.agree();
        model.keepTemplate();
        assertNotNull(model.templates.name.problem().get());
        model.templates.name.typed().set("Terugkeer");
        model.keepTemplate();
        assertEquals(1, model.templates.template.options().size());
        int before = model.content().goals().getFirst().interventions().size();
        int scenarios = model.content().scenarios().size();
        model.newVersion();
        model.addTemplate();
        assertNotNull(model.templates.template.problem().get(), "which one?");
        model.templates.template.chosen().set(model.templates.template.options().getFirst());
        model.addTemplate();
        assertEquals(2, latest(model).number());
        assertEquals(
                2 * before, model.content().goals().getFirst().interventions().size());
        assertEquals(2 * scenarios, model.content().scenarios().size());
        model.templates.template.chosen().set(model.templates.template.options().getFirst());
        model.templates.drop();
        assertEquals(0, model.templates.template.options().size());
    }

    @Test
    void refusesAWrongCode_DEC_6() {
        PlanModel model = proposed();
        StepsModel.Signer first = model.steps.signer.options().getFirst();
        model.steps.sign(first, new char[0]);
        assertNotNull(model.steps.signer.problem().get());
        assertEquals(0, latest(model).approvals().size());
    }

    @Test
    void holdsSeveralGoalsInterventionsAndScenarios() {
        PlanModel model = filled();
        model.save();
        model.write(new GoalModel.Spot(1, 0));
        assertEquals("", model.goals.goal.typed().get());
        fill(model, "Hij heeft een vaste plek om te wonen.");
        model.scenario.kind.chosen().set(ScenarioKind.DEPARTURE);
        model.scenario.earlySigns.typed().set("Neemt afscheid.");
        model.scenario.firstActions.typed().set("Bel de ouders.");
        model.scenario.calls.typed().set("Wie het ziet belt de politie.");
        model.save();
        model.write(new GoalModel.Spot(0, 1));
        model.goals.intervention.typed().set("De wijkagent gaat langs.");
        fill(model, "Hij gaat weer naar school.");
        model.save();
        PlanContent content = latest(model).content();
        assertEquals(2, content.goals().size());
        assertEquals(2, content.goals().getFirst().interventions().size());
        assertEquals(1, content.scenarios().size());
        model.removeIntervention();
        model.write(new GoalModel.Spot(1, 0));
        model.removeIntervention();
        model.removeScenario();
        assertEquals(1, latest(model).content().goals().size());
        assertEquals(0, latest(model).content().scenarios().size());
        assertEquals(
                "De jongerenwerker ziet hem elke week.",
                latest(model)
                        .content()
                        .goals()
                        .getFirst()
                        .interventions()
                        .getFirst()
                        .text()
                        .value());
    }

    /// DEC-15
    @Test
    void w_b1_offersTheTasksOfWhoAnswersForItAndPicksOne() {
        PlanModel model = room.plan(caseFile);
        model.goals.kind.chosen().set(InterventionKind.COMPULSORY_EDUCATION);
        model.goals.responsible.chosen().set(organisation(model, OrganisationKind.MUNICIPAL_EXECUTIVE));
        assertEquals(
                StatutoryTask.COMPULSORY_EDUCATION, model.goals.task.chosen().get());
        model.goals.responsible.chosen().set(organisation(model, OrganisationKind.POLICE));
        assertEquals(StatutoryTask.POLICE_TASK, model.goals.task.chosen().get());
        assertEquals(StatutoryTask.of(OrganisationKind.POLICE), List.copyOf(model.goals.task.options()));
    }

    @Test
    void bringsBackWhatWasTypedAndNotSaved() {
        PlanModel model = filled();
        model.save();
        model.goals.goal.typed().set("Half getypt");
        model.flush();
        PlanModel again = room.plan(caseFile);
        assertEquals("Half getypt", again.goals.goal.typed().get());
        assertEquals(
                "De jongerenwerker ziet hem elke week.",
                again.goals.intervention.typed().get());
    }

    private PlanModel filled() {
        PlanModel model = room.plan(caseFile);
        model.goals.intervention.typed().set("De jongerenwerker ziet hem elke week.");
        fill(model, "Hij gaat weer naar school.");
        model.sections.review.typed().set("+6w");
        return model;
    }

    private static void fill(PlanModel model, String goal) {
        model.goals.about.chosen().set(Optional.empty());
        model.goals.goal.typed().set(goal);
        if (model.goals.intervention.typed().get().isBlank()) {
            model.goals.intervention.typed().set("Een coach.");
        }
        model.goals.kind.chosen().set(InterventionKind.MENTOR);
        model.goals.frame.chosen().set(Frame.VOLUNTARY);
        model.goals.responsible.chosen().set(organisation(model, OrganisationKind.PROBATION));
    }

    private static Organisation organisation(PlanModel model, OrganisationKind kind) {
        return model.goals.responsible.options().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PlanModel proposed() {
        PlanModel model = filled();
        model.steps.propose();
        assertEquals(PlanState.CONCEPT, latest(model).state(), "it does not say when it stops");
        model.sections.field(PlanSection.INFORMATION).typed().set("Deze week, door de dossierhouder.");
        model.sections.field(PlanSection.EXIT_CRITERIA).typed().set("Een half jaar rust.");
        model.steps.propose();
        return model;
    }

    /// Who answers for something stands first.
    private static void sign(PlanModel model) {
        model.steps.sign(model.steps.signer.options().getFirst(), "oefenen".toCharArray());
    }

    private static PlanVersion latest(PlanModel model) {
        return Objects.requireNonNull(model.latest().get()).value();
    }
}
