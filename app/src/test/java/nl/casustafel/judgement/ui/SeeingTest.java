package nl.casustafel.judgement.ui;

import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.NewerVersion;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TableOfFour;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is drawn of an assessment, and that it can be read without seeing it.
class SeeingTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother mother = new JudgementMother(weigh);
    private final HeldFrameworks both = NewerVersion.beside(mother.framework);
    private final JudgementMother later = new JudgementMother(weigh, both);
    private final Texts texts = Texts.strict(Language.NL);
    private final JudgementWork work = work();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyDotStandsWhereItWasGivenAndWhereItWent_3_5() {
        Opened opened = opened(TableOfFour.judged(mother));
        RaterDots dots = new RaterDots(opened, words(opened));
        Map<Level, List<RaterDots.Dot>> standing = dots.of(code("C2"));
        assertEquals(2, at(standing, Level.CLEAR).size());
        assertEquals(
                List.of(false, true),
                at(standing, Level.NOT_SEEN).stream()
                        .map(RaterDots.Dot::left)
                        .sorted()
                        .toList(),
                "one of the two went away");
        assertEquals(
                List.of(true),
                at(standing, Level.SLIGHT).stream().map(RaterDots.Dot::now).toList());
        String inWords = dots.inWords(code("C2"));
        assertTrue(inWords.contains("eerst 0 · Niet gezien, nu 1 · Licht"), inWords);
        opened.voices()
                .forEach(voice -> assertTrue(inWords.contains(opened.members().name(voice)), inWords));
    }

    @Test
    void aDomainIsARowOfPatternsAndTheSameInWords_3_5() {
        Opened opened = opened(TableOfFour.judged(mother));
        DomainStrip behaviour = strip(opened, 'C');
        DomainStrip.Cell divided = behaviour.cells().stream()
                .filter(cell -> cell.code().equals(code("C2")))
                .findFirst()
                .orElseThrow();
        assertEquals("V", divided.sign());
        assertTrue(behaviour.words().contains("Verdeeld: C2"), behaviour.words());
        assertTrue(behaviour.inWords().contains(divided.words()), "also for who does not see it");
        assertTrue(strip(opened, 'A').words().contains("Kernfactor: A1"));
        assertFalse(behaviour.protection());
        DomainStrip protection = strip(opened, 'G');
        assertTrue(protection.protection(), "drawn in another way");
        assertTrue(protection.words().contains("Duidelijk aanwezig of meer"), protection.words());
    }

    @Test
    void ofWhatIsAskedOtherwiseBothTextsAreShownAndNothingIsCompared_3_9() {
        AssessmentId first = TableOfFour.judged(mother);
        done(mother.agree.handle(mother.holder(), first, mother.version(first)));
        vault.time.forward(Duration.ofDays(60));
        AssessmentId next = later.laidOpen(mother.read(first).caseFile(), Map.of());
        later.judged(next);
        Opened opened = opened(next);
        String then = mother.framework
                .indicator(code("A2"))
                .orElseThrow()
                .explained()
                .definition()
                .in(Language.NL);
        List<String> before = new AskedBefore(work, opened).of(code("A2"));
        assertEquals(1, before.size());
        assertTrue(before.getFirst().contains(then) && before.getFirst().contains("0 · Niet gezien"), before::toString);
        assertEquals(List.of(), new AskedBefore(work, opened).of(code("A1")), "that one is compared");
        done(later.agree.handle(later.holder(), next, later.version(next)));
        TimelineModel model = new TimelineModel(work, mother.read(first).caseFile());
        model.load();
        assertEquals(2, model.columns().size());
        TimelineModel.Cell cell =
                Objects.requireNonNull(model.columns().getLast().cells().get('A'));
        assertTrue(cell.broken());
        assertTrue(cell.changes().contains("A2 n.v.b."), cell.changes());
        assertTrue(cell.changes().contains("A1 2 → 0 ≈ ↓"), cell.changes());
    }

    @Test
    void organisationsThatBeginAlikeHaveOtherLetters() {
        assertEquals(
                List.of("Po", "GD", "GZ", "OM"),
                Marks.of(List.of("Politie Kust", "Gemeente Duinrode", "Gemeente Zeedijk", "OM Kust")));
        assertEquals(List.of("GD", "GD2"), Marks.of(List.of("Gemeente Duin", "Gemeente Dal")));
    }

    private static List<RaterDots.Dot> at(Map<Level, List<RaterDots.Dot>> standing, Level level) {
        return Objects.requireNonNull(standing.get(level));
    }

    private DomainStrip strip(Opened opened, char letter) {
        Framework.Domain domain = opened.framework().domains().stream()
                .filter(one -> one.code() == letter)
                .findFirst()
                .orElseThrow();
        return DomainStrip.of(opened.assessment(), words(opened), domain);
    }

    private FrameworkWords words(Opened opened) {
        return new FrameworkWords(texts, opened.framework());
    }

    private Opened opened(AssessmentId id) {
        return vault.read(tx -> Opened.read(work, tx, new AssessmentPlace(id), false))
                .orElseThrow();
    }

    private JudgementWork work() {
        Lanes lanes = new Lanes();
        return new JudgementWork(
                new JudgementDesk(
                        texts,
                        lanes,
                        new Events(Runnable::run),
                        new Navigator(),
                        new KeptDrafts(),
                        AssessmentPlace::new),
                new JudgementSeat(
                        mother.holder(), vault.transactor(), vault.clock, SigningInPlace.with("geheim", lanes)),
                new JudgementLooks(
                        later.reads,
                        weigh.cases,
                        new CaseViewers(weigh.cases, weigh.team.team),
                        weigh.grounds,
                        weigh.team.team,
                        both,
                        ShippedWordList.read(),
                        later.prompts,
                        later.compare,
                        later.overTime),
                new JudgementActs(later.begin, later.rate, later.type, later.judge, later.answer, later.agree));
    }
}
