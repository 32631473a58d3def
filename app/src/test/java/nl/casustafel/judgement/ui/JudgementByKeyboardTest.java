package nl.casustafel.judgement.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TodayMother;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.today.TodayKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Assessing a case without a mouse, from the page of the case to what was agreed (framework 3, DEC-3).
@OneAtATime
class JudgementByKeyboardTest {
    private static final String CODE = "4711 4711";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look DARK = new Look(Theme.DARK, TypeSize.NORMAL, 1366, 768);
    private static final Look BIG = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother mother = new JudgementMother(weigh);
    private final CaseId caseFile = weigh.admitted();
    private final KeptDrafts drafts = new KeptDrafts();
    private final Events events = new Events(Runnable::run);
    private Navigator navigator = new Navigator();

    private record Card() implements Place {}

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    @Test
    void twoRateBlindOnOneLaptopAndItIsLaidOpen_DEC_3() {
        show(new Card(), Language.NL, NORMAL);
        robot.picture(PICTURES.resolve("judgement-card.png"));
        robot.focus("#judgement-begin").press("Enter");
        robot.picture(PICTURES.resolve("judgement-waiting.png"));
        assertEquals("judgement-rate-0", robot.focused());
        robot.press("Enter").type("2");
        robot.picture(PICTURES.resolve("judgement-sheet.png"));
        robot.type("0".repeat(6)).type("2O").type("0".repeat(21));
        sign();
        assertFalse(robot.isShown("#assessment-sheet"), "away, for the next");
        assertTrue(robot.text("#judgement-notice").contains("vastgelegd"));
        robot.press("Enter").type("1" + "0".repeat(29));
        robot.picture(PICTURES.resolve("judgement-sign.png"));
        sign();
        deliver();
        assertEquals("judgement-open", robot.focused());
        robot.press("Enter");
        deliver();
        assertTrue(robot.isShown("#judgement-grid"));
        robot.picture(PICTURES.resolve("judgement-overview.png"));
        assertEquals(Map.of(), drafts.bodies());
    }

    @Test
    void theTableTypesItsLevelAndWhatItOwes_3_3() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of("A1", Level.CLEAR, "C1", Level.UNKNOWN));
        show(new AssessmentPlace(id), Language.NL, NORMAL);
        robot.focus("#judgement-adopt-certainty-high").press("Space", "Shortcut+Enter");
        deliver();
        assertEquals(28, mother.read(id).content().ratings().size());
        robot.press("Alt+Right");
        robot.type("2");
        robot.press("Space");
        assertEquals(Optional.of(Level.CLEAR), item().said.chosen().get().level(), "the keys stand where the level is");
        robot.focus("#judgement-relevance-key-factor").press("Space");
        robot.focus("#judgement-certainty-middle").press("Space");
        robot.focus("#judgement-fact-0").press("Space");
        assertEquals(
                "Aangevinkt: één feit, uit één herkomst. Sterkste: gezien, aannemelijk. Nieuwste: 09-03-2026.",
                robot.text("#judgement-cited"));
        robot.picture(PICTURES.resolve("judgement-item.png"));
        robot.focus("#judgement-why").press("Shortcut+Enter");
        assertTrue(robot.text("#judgement-notice").contains("hiertegen pleit"), "what speaks against it is owed");
        robot.type("#judgement-against", "Op school praat hij erover.").press("Shortcut+Enter");
        deliver();
        TypedRating typed = mother.stored(id, "A1");
        assertEquals(Optional.of(Relevance.KEY_FACTOR), typed.relevance());
        assertEquals(1, typed.cited().facts().size());
        assertEquals(List.of("judgement-step-2"), here(), "on to the next");
        assertEquals(Map.of(), drafts.bodies());
    }

    @Test
    void whatIsUnknownBecomesAQuestion_3_3() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of("C1", Level.UNKNOWN));
        show(new AssessmentPlace(id), Language.NL, NORMAL);
        robot.fire("#judgement-row-C1").type("o");
        robot.type("#judgement-question", "Wat zei hij tegen zijn broer?").press("Shortcut+Enter");
        assertTrue(mother.read(id).content().ratings().isEmpty(), "a question has somebody and a day");
        ComboBox<?> owners = robot.find("#judgement-question-owner", ComboBox.class);
        assertFalse(
                robot.on(() -> owners.getItems().contains(weigh.team.otherFileHolder)),
                "what is due in a case is asked of somebody who sees it");
        robot.focus("#judgement-question-owner");
        while (!weigh.team.police.equals(robot.on(owners::getValue))) {
            robot.press("Down");
        }
        robot.type("#judgement-question-due", "+3w").press("Shortcut+Enter");
        robot.picture(PICTURES.resolve("judgement-question.png"));
        OpenQuestion asked = mother.stored(id, "C1").question().orElseThrow();
        assertEquals(vault.clock.today().plusWeeks(3), asked.due());
        mother.judged(id);
        done(mother.agree.handle(mother.holder(), id, mother.version(id)));
        TodayMother today = new TodayMother(vault, weigh.team, weigh.signals);
        assertFalse(today.tells(weigh.team.police, TodayKind.FIND_OUT), "three weeks away");
        vault.time.forward(Duration.ofDays(15));
        assertTrue(today.tells(weigh.team.police, TodayKind.FIND_OUT));
    }

    @Test
    void aDividedTableSaysWhoHoldsWhat_3_3() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of("A1", Level.CLEAR));
        show(new AssessmentPlace(id), Language.NL, NORMAL);
        robot.press("Alt+Right").type("v");
        robot.picture(PICTURES.resolve("judgement-divided.png"));
        robot.on(() -> {
            ItemModel item = item();
            for (int i = 0; i < item.sides.size(); i++) {
                item.sides.get(i).level().chosen().set(i == 0 ? Level.SLIGHT : Level.CLEAR);
                item.sides.get(i).argument().typed().set("Omdat " + i);
            }
            item.relevance.chosen().set(Relevance.COUNTS);
            item.certainty.chosen().set(Certainty.LOW);
            item.save();
            return true;
        });
        assertTrue(mother.stored(id, "A1").consensus() instanceof Consensus.Divided(List<Consensus.Side> sides)
                && sides.size() == 2);
    }

    @Test
    void aMindIsChangedWithAReasonAndTheOwnCode_3_3() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of("A1", Level.CLEAR));
        show(new AssessmentPlace(id), Language.NL, NORMAL);
        robot.press("Alt+Right").fire("#judgement-mind");
        robot.on(() -> {
            item().mind.level.chosen().set(Level.SLIGHT);
            item().mind.who.chosen().set(weigh.team.police);
            return true;
        });
        robot.type("#judgement-mind-why", "De mentor vertelde meer.");
        robot.type("#judgement-mind-who-secret", CODE).press("Enter");
        deliver();
        assertEquals(Level.SLIGHT, mother.dots(id, "A1", weigh.team.policeForce).now());
        robot.picture(PICTURES.resolve("judgement-mind.png"));
    }

    @Test
    void itIsJudgedInWordsAndAgreed_3_4() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of());
        mother.typedAll(id);
        show(new AssessmentPlace(id), Language.NL, NORMAL);
        goTo(new BoardModel.Stop.Domain(mother.framework.domains().getFirst()));
        robot.focus("#judgement-picture-slight").press("Space");
        robot.type("#judgement-picture-why", "Zo zien wij het.");
        robot.picture(PICTURES.resolve("judgement-domain.png"));
        robot.press("Shortcut+Enter");
        deliver();
        assertTrue(mother.read(id).content().pictures().containsKey('A'));
        mother.pictured(id);
        deliver();
        goTo(new BoardModel.Stop.Whole(BoardModel.WholePart.JUDGEMENTS));
        robot.focus("#judgement-concern-answer-raised").press("Space");
        robot.picture(PICTURES.resolve("judgement-whole.png"));
        robot.press("Shortcut+Enter");
        deliver();
        assertTrue(robot.text("#judgement-notice").startsWith("Bewaard wat af is"));
        Overall whole = mother.overall();
        judges(id, whole);
        goTo(new BoardModel.Stop.Last());
        robot.type("#judgement-answer-tv6", "Bij de school nagevraagd.").press("Shortcut+Enter");
        deliver();
        robot.picture(PICTURES.resolve("judgement-closing.png"));
        robot.fire("#judgement-agree");
        deliver();
        CaseAssessment agreed = mother.read(id);
        assertTrue(agreed.agreed().isPresent());
        robot.press("Alt+Right");
        assertTrue(robot.isShown("#judgement-words"));
        robot.picture(PICTURES.resolve("judgement-words.png"));
    }

    private void judges(AssessmentId id, Overall whole) {
        done(mother.judge.overall(mother.holder(), id, mother.version(id), whole));
        deliver();
    }

    @Test
    void looksWellInEveryLook() {
        mother.agreed(caseFile, Map.of("A1", Level.CLEAR, "B1", Level.SLIGHT));
        vault.time.forward(Duration.ofDays(30));
        AssessmentId id = mother.laidOpen(caseFile, Map.of("A1", Level.SLIGHT, "C2", Level.CLEAR));
        for (Language language : Language.values()) {
            show(new TimelinePlace(caseFile), language, language == Language.NL ? BIG : DARK);
            robot.picture(PICTURES.resolve("judgement-timeline-" + language + ".png"));
            show(new AssessmentPlace(id), language, language == Language.NL ? BIG : DARK);
            robot.picture(PICTURES.resolve("judgement-overview-" + language + ".png"));
            robot.press("Alt+Right").type("2");
            robot.picture(PICTURES.resolve("judgement-item-" + language + ".png"));
            goTo(new BoardModel.Stop.Whole(BoardModel.WholePart.SCENARIOS));
            robot.picture(PICTURES.resolve("judgement-scenarios-" + language + ".png"));
        }
    }

    @Test
    void whatWasAgreedStandsSideBySideAndIsOpenedByKeyboard_3_9() {
        mother.agreed(caseFile, Map.of("A1", Level.CLEAR, "B1", Level.SLIGHT));
        vault.time.forward(Duration.ofDays(200));
        mother.agreed(caseFile, Map.of("A1", Level.SLIGHT, "C2", Level.CLEAR, "G1", Level.MARKED));
        show(new Card(), Language.NL, NORMAL);
        robot.await("read", () -> robot.isShown("#judgement-timeline"));
        robot.focus("#judgement-timeline").press("Enter");
        robot.await("the newest in front", () -> robot.focused().equals("judgement-time-1"));
        robot.picture(PICTURES.resolve("judgement-timeline.png"));
        robot.press("Shift+Tab");
        assertEquals("judgement-time-0", robot.focused());
        robot.press("Enter");
        robot.await("opened", () -> robot.isShown("#judgement-overview"));
        robot.picture(PICTURES.resolve("judgement-agreed-overview.png"));
    }

    private List<String> here() {
        return robot.on(() -> robot.stage().getScene().getRoot().lookupAll(".assessment-here").stream()
                .map(Node::getId)
                .toList());
    }

    private Optional<AssessmentModel> model = Optional.empty();

    private BoardModel board() {
        if (model.orElseThrow().front().get() instanceof AssessmentModel.Front.Judging(BoardModel board)) {
            return board;
        }
        throw new AssertionError("not laid open");
    }

    private void goTo(BoardModel.Stop wanted) {
        robot.on(() -> {
            board().go(board().stops().indexOf(wanted));
            return true;
        });
    }

    private ItemModel item() {
        if (board().front().get() instanceof ItemModel item) {
            return item;
        }
        throw new AssertionError("no item");
    }

    private void sign() {
        robot.type("#assessment-sheet-signature-secret", CODE).press("Enter");
        deliver();
    }

    /// What was committed reaches the screen, as the program delivers it.
    private void deliver() {
        List<Event> told = List.copyOf(vault.events);
        vault.events.clear();
        robot.on(() -> {
            told.forEach(events::publish);
            return true;
        });
        robot.settle();
    }

    private void show(Place place, Language language, Look look) {
        navigator = new Navigator();
        robot.show(() -> window(language), look);
        if (!(place instanceof Card)) {
            robot.on(() -> {
                navigator.go(place);
                return true;
            });
            robot.settle();
        }
    }

    private Parent window(Language language) {
        JudgementWork work = work(language);
        JudgementScreens screens = new JudgementScreens(work);
        navigator.register(AssessmentPlace.class, place -> {
            JudgementScreens.Standing standing = screens.standing(place);
            model = Optional.of(standing.model());
            return standing.screen();
        });
        navigator.register(TimelinePlace.class, screens::timeline);
        navigator.register(Card.class, _ -> {
            JudgementPart part = screens.partOf(caseFile);
            return Screen.of(part.node(), "part").commands(part.commands());
        });
        BorderPane content = new BorderPane();
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Overlay overlay = new Overlay(content);
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.home(new Card());
        return overlay.node();
    }

    private JudgementWork work(Language language) {
        Lanes lanes = new Lanes();
        Actor holder = mother.holder();
        return new JudgementWork(
                new JudgementDesk(Texts.strict(language), lanes, events, navigator, drafts, _ -> new Card()),
                new JudgementSeat(holder, vault.transactor(), vault.clock, SigningInPlace.with(CODE, lanes)),
                new JudgementLooks(
                        mother.reads,
                        weigh.cases,
                        new CaseViewers(weigh.cases, weigh.team.team),
                        weigh.grounds,
                        weigh.team.team,
                        HeldFrameworks.only(mother.framework),
                        ShippedWordList.read(),
                        mother.prompts,
                        mother.compare,
                        mother.overTime),
                new JudgementActs(mother.begin, mother.rate, mother.type, mother.judge, mother.answer, mother.agree));
    }
}
