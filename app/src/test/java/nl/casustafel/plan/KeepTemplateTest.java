package nl.casustafel.plan;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.PlanRefusal.Plain;
import nl.casustafel.plan.store.JooqTemplates;
import nl.casustafel.relation.store.JooqRelatedPersons;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Templates of plans go to other cases, and nobody goes with them.
class KeepTemplateTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final PlanMother mother = new PlanMother(table);
    private final JooqTemplates templates = new JooqTemplates();
    private final KeepTemplate keep = new KeepTemplate(
            vault.transactor(),
            templates,
            new KeepTemplate.Sources(mother.plans, table.cases, new JooqRelatedPersons(), table.team.team),
            vault.clock);
    private final Actor holder = mother.holder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsInterventionsAndScenariosWithoutWhoDoesThemAndWhen() {
        CaseId caseFile = table.analysed();
        mother.concept(caseFile);
        PlanTemplate kept = done(keep.keep(holder, wish(caseFile)));
        assertEquals(List.of(kept), vault.read(templates::all));
        PlanContent content = mother.whole();
        assertEquals(
                content.interventions().map(Intervention::text).toList(),
                kept.steps().stream().map(PlanTemplate.Step::text).toList());
        assertEquals(content.scenarios(), kept.scenarios());
        Intervention again = kept.steps().getFirst().by(table.team.policeForce);
        assertTrue(again.executor().isEmpty());
        assertTrue(again.due().isEmpty());
        assertEquals(table.team.policeForce.id(), again.responsible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een coach belt Daan elke week.", "Bel 06 1234 5678.", "BSN 123456782", "Bel Vermeer"})
    void w_d6_whatNamesSomebodyIsNotKept(String words) {
        CaseId caseFile = new RunningMother(table).taken().id();
        said(caseFile, words);
        assertEquals(Plain.TEMPLATE_NAMES, refusal(keep.keep(holder, wish(caseFile))));
        assertEquals(List.of(), vault.read(templates::all));
        assertEquals("REFUSED W-D6", table.log().getFirst());
    }

    @Test
    void w_d6_neitherIsSomebodyOfTheTeamNorANameInItsTitle() {
        CaseId caseFile = new RunningMother(table).taken().id();
        said(caseFile, "Overleg met " + table.team.police.name().value());
        assertEquals(Plain.TEMPLATE_NAMES, refusal(keep.keep(holder, wish(caseFile))));
        said(caseFile, "Een coach belt elke week.");
        assertEquals(
                Plain.TEMPLATE_NAMES,
                refusal(keep.keep(holder, new KeepTemplate.Wish(caseFile, ShortText.of("Zoals bij Daan")))));
        done(keep.keep(holder, wish(caseFile)));
    }

    @Test
    void w_c8_whoMayNothingKeepsNothingAndDropsNothing() {
        CaseId caseFile = table.analysed();
        mother.concept(caseFile);
        PlanTemplate kept = done(keep.keep(holder, wish(caseFile)));
        assertEquals(Plain.NOT_YOURS, refusal(keep.keep(TeamMother.as(table.team.powerless), wish(caseFile))));
        assertEquals(Plain.UNKNOWN, refusal(keep.keep(TeamMother.as(table.team.otherFileHolder), wish(caseFile))));
        assertEquals(Plain.NOT_YOURS, refusal(keep.drop(TeamMother.as(table.team.powerless), kept.id())));
        done(keep.drop(holder, kept.id()));
        assertEquals(Plain.UNKNOWN, refusal(keep.drop(holder, kept.id())));
        assertEquals(List.of(), vault.read(templates::all));
    }

    private void said(CaseId caseFile, String words) {
        PlanContent whole = mother.whole();
        Goal goal = whole.goals().getFirst();
        Intervention one = goal.interventions().getFirst();
        Intervention other = new Intervention(
                LongText.of(words),
                one.nature(),
                one.frame(),
                one.responsible(),
                one.task(),
                one.executor(),
                one.span(),
                one.indicator());
        int version = vault.read(tx -> mother.plans.latest(tx, holder, caseFile)).stream()
                .map(found -> found.version())
                .findFirst()
                .orElse(DraftPlan.NO_CONCEPT);
        done(mother.draft.handle(
                holder,
                caseFile,
                version,
                whole.withGoals(Stream.of(goal.with(List.of(other))).toList())));
    }

    private static KeepTemplate.Wish wish(CaseId caseFile) {
        return new KeepTemplate.Wish(caseFile, ShortText.of("Terugkeer"));
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}
