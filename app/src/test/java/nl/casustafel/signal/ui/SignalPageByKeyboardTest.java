package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.TestState;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class SignalPageByKeyboardTest {
    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();
    private final SignalId signal = mother.signals.received().id();

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @Test
    void aDigitTestsNoFactBehindAnOpenForm_T_S2() {
        open();
        robot.press("Alt+B");
        assertTrue(robot.isShown("#signal-answer-text"));
        robot.press("Alt+1");
        assertEquals(TestState.NOT_TESTED, tested());
        robot.type("#signal-answer-text", "Halve zin").press("Esc");
        assertFalse(robot.isShown("#signal-answer-text"));
        robot.press("Alt+1");
        assertEquals(TestState.CHECKED, tested());
    }

    @Test
    void whatWasTypedInAFormLeftWithEscapeIsThereAgain() {
        open();
        robot.press("Alt+B").type("#signal-answer-text", "Halve zin").press("Esc");
        robot.press("Alt+B");
        assertEquals("Halve zin", robot.text("#signal-answer-text"));
    }

    @Test
    void aLetterChoosesAmongOptionsInSight() {
        open();
        robot.press("Alt+B").focus("#signal-answer-kind-receipt").press("S");
        assertEquals("signal-answer-kind-closing", robot.focused());
    }

    @Test
    void explainsTheQuestionAndItsAnswersByKeyboard_W_C2() {
        open();
        robot.focus("#signal-facts-tested-meaning").press("Shift+F1");
        assertTrue(robot.isShown("#signal-facts-tested-meaning-text"));
        assertTrue(robot.text("#signal-facts-tested-meaning-text").contains("Niet na te gaan: "));
        assertTrue(robot.text("#signal-facts-tested-meaning-text").contains("Bpga art. 6 en 7"));
        robot.picture(Path.of("target/pictures/signal-page-explained.png"));
        robot.press("Shift+F1");
        assertFalse(robot.isShown("#signal-facts-tested-meaning-text"));
    }

    @Test
    void w_d7_theReporterIsCoveredUntilAskedForAndThatLeavesALine() {
        open();
        assertFalse(robot.isShown("#signal-receiver .text-area"));
        robot.focus("#signal-receiver-show").press("Space");
        deliver();
        assertTrue(robot.isShown("#signal-receiver .text-area"));
        String latest = mother.vault
                .read(tx -> mother.vault.audit.latest(tx, 1))
                .getFirst()
                .action()
                .toString();
        assertTrue(latest.contains("REPORTER_SHOWN"), latest);
        robot.picture(Path.of("target/pictures/signal-reporter.png"));
    }

    @Test
    void aFactIsPutRightByKeyboardAndTestedAgain_W_D8() {
        open();
        robot.press("Alt+1");
        deliver();
        assertEquals(TestState.CHECKED, tested());
        robot.press("Alt+E");
        assertTrue(robot.isShown("#signal-fact-text"));
        assertEquals("signal-fact-text", robot.focused());
        robot.press("Alt+1");
        assertFalse(robot.text("#signal-fact-text").isBlank());
        robot.press("Shortcut+A").type("Liet een filmpje van een rel zien.").press("Esc");
        assertFalse(robot.isShown("#signal-fact-text"));
        robot.press("Alt+E");
        assertEquals("Liet een filmpje van een rel zien.", robot.text("#signal-fact-text"));
        robot.picture(Path.of("target/pictures/signal-fact-correct.png"));
        robot.press("Shortcut+Enter");
        deliver();
        assertFalse(robot.isShown("#signal-fact-text"));
        assertEquals(
                "Liet een filmpje van een rel zien.", facts().getFirst().text().value());
        assertEquals(TestState.NOT_TESTED, tested());
        assertTrue(mother.drafts.isEmpty());
    }

    @Test
    void aFactGoesAfterAQuestionWhoseFirstAnswerChangesNothing_W_D8() {
        open();
        robot.press("Alt+R");
        assertEquals("signal-fact-keep", robot.focused());
        robot.press("Enter");
        assertFalse(robot.isShown("#signal-fact-keep"));
        assertEquals(1, facts().size());
        robot.press("Alt+R").fire("#signal-fact-remove-yes");
        deliver();
        assertEquals(List.of(), facts());
        assertFalse(robot.isShown("#signal-fact-keep"));
        assertTrue(robot.text("#signal-page-banner").contains("Strandcollege"));
    }

    @Test
    void onAnAgendaTheKeySaysThatABetterFactIsAdded_T_S3() {
        SignalMother.done(mother.signals.testFacts.handle(
                mother.signals.receiver(), signal, Map.of(facts().getFirst().id(), TestState.CHECKED)));
        SignalMother.done(mother.signals.putOnAgenda.handle(mother.signals.receiver(), signal));
        open();
        robot.press("Alt+E");
        assertFalse(robot.isShown("#signal-fact-text"));
        assertTrue(robot.text("#signal-page-banner").contains("T-S3"));
        assertFalse(robot.isShown("#signal-fact-correct"));
    }

    @Test
    void theUrgentCheckIsAnsweredByKeyboardAndOpensWeighingOutside_SP1_DEC_6() {
        open();
        robot.press("Alt+1");
        deliver();
        assertFalse(robot.isShown("#signal-act-outside"));
        robot.press("Alt+U").focus("#signal-urgent-danger-yes").press("Space");
        assertTrue(robot.text("#signal-urgent-banner").contains("112"));
        robot.picture(Path.of("target/pictures/signal-urgent.png"));
        robot.press("Shortcut+Enter");
        deliver();
        assertTrue(robot.text("#signal-page-banner").contains("112"));
        assertTrue(robot.isShown("#signal-act-outside"));
        robot.press("Alt+U", "Shortcut+Enter");
        assertTrue(robot.isShown("#signal-urgent-danger-yes"));
    }

    @Test
    void theReporterIsPutRightByWhoSeesTheReceiversPart_DEC_7_W_D7() {
        open();
        robot.press("Alt+W").type("#signal-entry-reporter-name", "x").press("Shortcut+A");
        robot.type("#signal-entry-reporter-name", "Meester Duinpan").press("Shortcut+Enter");
        deliver();
        ReportSource now = mother.vault
                .read(tx -> mother.signals.signals.source(tx, mother.signals.receiver(), signal))
                .orElseThrow();
        assertTrue(now.reporterName().orElseThrow().value().contains("Meester Duinpan"));
        assertEquals(SignalMother.source().mail(), now.mail());
        assertTrue(now.wantsConfidence());
    }

    private void deliver() {
        robot.on(() -> {
            mother.deliver();
            return true;
        });
    }

    private List<Fact> facts() {
        return mother.vault.read(tx -> mother.signals.signals.facts(tx, signal));
    }

    private TestState tested() {
        return mother.vault
                .read(tx -> mother.signals.signals.facts(tx, signal))
                .getFirst()
                .tested();
    }

    private void open() {
        robot.show(() -> {
            mother.screens();
            mother.navigator.go(new SignalPlace(signal));
            Parent page = mother.navigator.screen().get().node();
            Overlay overlay = new Overlay(page);
            new Commands(mother.navigator, overlay).listen(overlay.node());
            return overlay.node();
        });
    }
}
