package nl.casustafel.referral;

import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.assessment.Wording;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.JudgementRefusal;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.TableOfFour;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A table of four, from the first blind level to what was agreed by a later major version that two people
/// settled meanwhile, on a real store, and the documents of both read back.
class TableOfFourPlayedTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final FrameworkMother keepers = new FrameworkMother(vault, weigh.team);
    private final JudgementMother first = judging();

    @AfterEach
    void close() {
        vault.close();
    }

    /// By the newest version of the store.
    private JudgementMother judging() {
        return new JudgementMother(weigh, keepers.frameworks, keepers.newest());
    }

    @Test
    void fromBlindRoundsToAReassessmentByANewMajorVersion_3_9() throws IOException {
        CaseId caseFile = weigh.admitted();
        AssessmentId before = TableOfFour.blind(first, caseFile);
        assertEquals(
                Outcome.refused(JudgementRefusal.Plain.STILL_BLIND),
                first.type.adopt(first.holder(), before, Set.of(code("A4")), Certainty.HIGH));
        TableOfFour.talked(first, before);
        done(first.agree.handle(first.holder(), before, first.version(before)));
        newMajorVersion();
        vault.time.forward(Duration.ofDays(60));
        JudgementMother later = judging();
        AssessmentId after = later.laidOpen(caseFile, Map.of("A1", Level.SLIGHT));
        later.judged(after);
        done(later.agree.handle(later.holder(), after, later.version(after)));
        onlyWhatIsMappedIsCompared(later, caseFile);
        String then = document(before);
        String now = document(after);
        assertTrue(
                then.contains("Signalen, 1.0.0") && then.contains("Versie 1.0 van het kader is nog niet gevalideerd"));
        assertTrue(then.contains("Waar de tafel verdeeld is " + "C2"), then);
        assertTrue(now.contains("Signalen, 2.0.0") && now.contains("Versie 2.0 van het kader is nog niet gevalideerd"));
        assertFalse(now.contains("1.0.0"));
    }

    /// A1 and its levels mapped, A2 asked otherwise, B2 not asked any more, B4 new.
    private void newMajorVersion() {
        FrameworkId id = keepers.begun(ChangeSize.MAJOR);
        change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(keepers.indicator(id, "A1"), 3, "Noemt dat onrecht in elk gesprek.")));
        change(
                id,
                new DraftEdit.Reworded(FrameworkMother.anchored(
                        keepers.indicator(id, "A2"), 2, "Zegt zulke dingen over een vaste groep.")));
        change(
                id,
                new DraftEdit.Mapped(List.of(new Relation.Alike(
                        code("A1"),
                        code("A1"),
                        new LevelMap(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.SLIGHT, Level.CLEAR))))));
        change(id, new DraftEdit.Added(fresh(keepers.indicator(id, "B3")), Set.of(Framework.Group.RELATIONS)));
        change(id, new DraftEdit.Withdrawn(code("B2")));
        keepers.consulted(id);
        done(keepers.settled(id, weigh.team.police));
    }

    private void change(FrameworkId id, DraftEdit edit) {
        done(keepers.change(id, edit));
    }

    private static Indicator fresh(Indicator like) {
        return new Indicator(
                code("B4"),
                LongText.of("kust-2.0.0-b4"),
                like.nature(),
                like.motives(),
                false,
                new Wording(LongText.of("Afspraken in het echt"), LongText.of("Meeting in person")),
                like.explained(),
                like.illustrations());
    }

    private static void onlyWhatIsMappedIsCompared(JudgementMother later, CaseId caseFile) {
        var stops = later.weigh.vault.read(tx -> later.overTime.again(tx, later.holder(), caseFile));
        CompareAssessments.Differences differences = stops.getLast()
                .since()
                .flatMap(CompareAssessments.Since::differences)
                .orElseThrow();
        assertEquals(
                new Change.Moved(Level.CLEAR, Level.SLIGHT, Change.Direction.SAME, true),
                differences.changes().get(code("A1")),
                "2 became 1 by the table of the two versions: the same, about");
        assertInstanceOf(Change.NotComparable.class, differences.changes().get(code("A2")));
        assertEquals(new Change.Open(), differences.changes().get(code("C2")), "the table was divided: no arrow");
        assertEquals(Set.of('A', 'B'), differences.breaks());
    }

    private String document(AssessmentId id) throws IOException {
        Outgoing outgoing = done(new ComposeAssessment(
                        vault.transactor(),
                        new ComposeAssessment.Sources(
                                first.reads,
                                keepers.frameworks,
                                weigh.cases,
                                weigh.grounds,
                                weigh.signals.referrals,
                                weigh.team.team),
                        Texts.strict(Language.NL),
                        vault.clock)
                .handle(
                        first.holder(),
                        id,
                        new ComposeAssessment.Wish(
                                ShortText.of("Reclassering Noorderstrand"),
                                ShortText.of("Uitvoering van het plan"),
                                ShortText.of("WPGA art. 6 lid 1"))));
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        return ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
    }
}
