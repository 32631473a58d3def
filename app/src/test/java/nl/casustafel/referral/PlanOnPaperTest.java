package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.provision.Handover;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A plan of two versions, looked back on and finished, read back from its documents.
class PlanOnPaperTest {
    private static final ComposePlan.Wish WISH = new ComposePlan.Wish(
            ShortText.of("Reclassering Noorderstrand"),
            ShortText.of("Uitvoering van het plan"),
            ShortText.of("WPGA art. 6 lid 1"));

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final PlanMother mother = new PlanMother(table);
    private final JooqMeasures measures = new JooqMeasures();
    private final FollowMeasure follow = new FollowMeasure(vault.transactor(), measures, table.proceed, vault.clock);
    private final ComposePlan compose = new ComposePlan(
            vault.transactor(),
            new ComposePlan.Sources(
                    new ComposePlan.OfPlans(mother.plans, measures, new JooqActions()),
                    table.cases,
                    table.signals.referrals,
                    table.team.team),
            Texts.strict(Language.NL),
            vault.clock);
    private final CaseId id = table.analysed();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_c4_t_c5_twoVersionsAnEvaluationAndTheEndAreReadBackFromTheDocument() throws IOException {
        FormalMeasure duty =
                done(follow.propose(mother.holder(), id, MeasureKind.REPORTING_DUTY, LongText.of("Geheime gronden.")));
        PlanVersionId first = mother.agreed(id);
        String concept = text(first);
        assertTrue(concept.contains("voorgesteld aan bevoegd gezag"), concept);
        vault.time.forward(Duration.ofDays(60));
        mother.evaluated(id);
        PlanVersionId second = mother.agreed(id);
        mother.evaluated(id);
        PlanVersion newest = mother.row(id).value();
        done(mother.end.finish(mother.holder(), second, mother.row(id).version(), LongText.of("Het doel is bereikt.")));
        String told = text(second);
        for (String words : List.of(
                "Versie 2: afgerond",
                newest.content().goals().getFirst().text().value(),
                "Doel over werk en school",
                "Begeleiding door een mentor.",
                "Reclasseringsregeling 1995, hoofdstuk 3",
                "Strandcollege",
                "wanneer het stopt",
                "Scenario: vertrek",
                "Wie het ziet belt de politie.",
                "voorstellen aan bevoegd gezag",
                "meldplicht (Twbmt art. 2)",
                "deels bereikt",
                "Het is nog nodig.",
                table.team.participant.name().value())) {
            assertTrue(told.contains(words), words + " in " + told);
        }
        assertFalse(told.contains(duty.why().value()), "the grounds stay");
        assertTrue(text(first).contains("Versie 1: geëvalueerd"));
    }

    @Test
    void w_a4_w_b10_saysWhatTheDataAreForAndThatTheyAreSecret() throws IOException {
        String told = text(mother.agreed(id));
        assertTrue(told.contains("(WPGA art. 2, tweede lid)"), told);
        assertTrue(told.contains("verplicht tot geheimhouding (WPGA art. 17)"), told);
    }

    private String text(PlanVersionId version) throws IOException {
        Outgoing outgoing = done(compose.handle(mother.holder(), new ComposePlan.Which(id, version), WISH));
        assertEquals(Handover.Form.PLAN, outgoing.handover().form());
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        return ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
    }

    /// W-D10: what was settled leaves, and not before.
    @Test
    void onlyWhatIsAgreedLeavesAndOnlyByWhoMay_W_F1() {
        PlanVersionId concept = mother.concept(id);
        ComposePlan.Which which = new ComposePlan.Which(id, concept);
        assertEquals(Outcome.refused(ReferralRefusal.Rule.NOT_AGREED), compose.handle(mother.holder(), which, WISH));
        assertEquals(
                Outcome.refused(ReferralRefusal.Rule.NOT_ALLOWED),
                compose.handle(TeamMother.as(table.team.participant), which, WISH));
        assertEquals(
                Outcome.refused(ReferralRefusal.Rule.NOT_FOUND),
                compose.handle(TeamMother.as(table.team.otherFileHolder), which, WISH));
        assertEquals(Optional.empty(), mother.row(id).value().agreedOn());
    }
}
