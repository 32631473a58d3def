package nl.casustafel.referral;

import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Level;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.Handover;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.NewerVersion;
import nl.casustafel.testkit.TableOfFour;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A table of four goes all the way: blind, laid open, divided once, agreed; a year later by a new version
/// of the framework; and what was agreed leaves as a document that says what the store says.
class TableOfFourTest {
    private static final ComposeAssessment.Wish WISH = new ComposeAssessment.Wish(
            ShortText.of("Reclassering Noorderstrand"),
            ShortText.of("Uitvoering van het plan"),
            ShortText.of("WPGA art. 6 lid 1"));

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother first = new JudgementMother(weigh);
    private final HeldFrameworks both = NewerVersion.beside(first.framework);
    private final JudgementMother later = new JudgementMother(weigh, both);
    private final ComposeAssessment compose = new ComposeAssessment(
            vault.transactor(),
            new ComposeAssessment.Sources(
                    later.reads, both, weigh.cases, weigh.grounds, weigh.signals.referrals, weigh.team.team),
            Texts.strict(Language.NL),
            vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    private AssessmentId weighedByFour() {
        return TableOfFour.judged(first);
    }

    @Test
    void aTableOfFourIsDividedOnceAndAgrees_DEC_3() {
        AssessmentId id = weighedByFour();
        assertEquals(
                Set.of(code("C2")),
                Set.copyOf(first.read(id).counts(first.framework).stream()
                        .flatMap(counts -> counts.divided().stream())
                        .toList()));
        assertEquals(
                Level.SLIGHT,
                first.dots(id, "C2", first.raters().getLast().organisation()).now());
        done(first.agree.handle(first.holder(), id, first.version(id)));
        assertTrue(first.read(id).agreed().isPresent());
    }

    @Test
    void aYearLaterByANewVersionOnlyWhatIsMappedIsCompared_3_9() {
        AssessmentId before = weighedByFour();
        done(first.agree.handle(first.holder(), before, first.version(before)));
        vault.time.forward(Duration.ofDays(60));
        AssessmentId after = later.laidOpen(first.read(before).caseFile(), Map.of("A1", Level.SLIGHT));
        later.judged(after);
        done(later.agree.handle(later.holder(), after, later.version(after)));
        CaseId caseFile = first.read(before).caseFile();
        var stops = vault.read(tx -> later.overTime.again(tx, later.holder(), caseFile));
        assertEquals(
                List.of(
                        first.framework.version().hash(),
                        both.newest().version().hash()),
                stops.stream()
                        .map(stop -> stop.framework().orElseThrow().version().hash())
                        .toList(),
                "each read with its own");
        assertEquals(Optional.empty(), stops.getFirst().since(), "nothing before the first");
        CompareAssessments.Differences differences = stops.getLast()
                .since()
                .flatMap(CompareAssessments.Since::differences)
                .orElseThrow();
        assertEquals(
                new Change.Moved(Level.CLEAR, Level.SLIGHT, Change.Direction.SAME, true),
                differences.changes().get(code("A1")),
                "2 became 1 by the table of the two versions: the same, about");
        assertTrue(differences.changes().get(code("A2")) instanceof Change.NotComparable);
        assertEquals(new Change.Open(), differences.changes().get(code("C2")), "the table was divided: no arrow");
        assertEquals(Set.of('A', 'B'), differences.breaks());
    }

    @Test
    void theDocumentSaysWhatWasAgreedAndNamesNobodyWhoRatedOrReported_W_D7() throws IOException {
        AssessmentId id = weighedByFour();
        assertEquals(Outcome.refused(ReferralRefusal.Rule.NOT_AGREED), compose.handle(first.holder(), id, WISH));
        done(first.agree.handle(first.holder(), id, first.version(id)));
        Outgoing outgoing = done(compose.handle(first.holder(), id, WISH));
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/assessment.pdf"), pdf);
        String text = ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
        inTheirOrder(text);
        for (TeamPerson rater : first.raters()) {
            assertTrue(text.contains(rater.organisation().name().value()));
            if (!rater.id().equals(first.holder().person())) {
                assertFalse(text.contains(rater.name().value()), "no rater by name");
            }
        }
        assertEquals(Handover.Form.ASSESSMENT, outgoing.handover().form());
        assertEquals(WISH.purpose(), outgoing.handover().purpose());
    }

    /// Framework 3.10.
    private static void inTheirOrder(String text) {
        List<String> inOrder = List.of(
                "Geldig tot",
                "het is geen voorspelling en geen score",
                "nog niet gevalideerd",
                "Samenvatting in woorden",
                "Welk schadelijk gedrag?",
                "Oordelen",
                "verhoogd (zekerheid: middel)",
                "Scenario’s en vroege signalen",
                "Beeld per domein",
                "Kernfactoren en wat ertegen pleit",
                TableOfFour.WHY_KEY.value(),
                "Waar de tafel verdeeld is",
                TableOfFour.CARE_SAYS.value(),
                TableOfFour.POLICE_SAYS.value(),
                "Open vragen en aangrijpingspunten",
                "Criteria van de wet",
                "Beantwoorde tegenvragen");
        int from = 0;
        for (String said : inOrder) {
            int at = text.indexOf(said, from);
            assertTrue(at >= 0, () -> said + "\n" + text);
            from = at;
        }
    }

    @Test
    void aFactStandsWithHowItIsKnownAndNotWithWhoSaidIt_3_10() {
        AssessmentId id = weighedByFour();
        done(first.agree.handle(first.holder(), id, first.version(id)));
        Outgoing outgoing = done(compose.handle(first.holder(), id, WISH));
        List<String> kinds = outgoing.letter().parts().stream()
                .filter(LetterPart.Facts.class::isInstance)
                .map(LetterPart.Facts.class::cast)
                .flatMap(facts -> facts.lines().stream())
                .map(line -> line.kind() + " " + line.about().value())
                .distinct()
                .toList();
        assertEquals(List.of("SEEN Feit: gezien"), kinds);
    }

    @Test
    void whoMayNotHandOutGetsNoDocument_W_F1() {
        AssessmentId id = weighedByFour();
        done(first.agree.handle(first.holder(), id, first.version(id)));
        assertEquals(
                Outcome.refused(ReferralRefusal.Rule.NOT_ALLOWED),
                compose.handle(TeamMother.as(weigh.team.participant), id, WISH));
    }
}
