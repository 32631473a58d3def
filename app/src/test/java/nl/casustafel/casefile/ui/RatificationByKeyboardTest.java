package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TriangleFirst;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The answer of the driehoek, written down on the page of the signal (T-S7).
@OneAtATime
class RatificationByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final TriangleFirst triangle = new TriangleFirst(table);
    private final Events events = new Events(Runnable::run);

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    @Test
    void t_s7_sentBackWantsItsReasonAndThenTheSignalIsOnAnAgendaAgain() {
        SignalId signal = waiting();
        Scene scene = shown(table.recorder(), signal);
        robot.picture(PICTURES.resolve("ratification.png"));
        robot.press("Tab", "Down", "Down", "Tab").type("vandaag").press("Tab").type("Driehoek Kust, verslag 2026-07");
        robot.press("Shortcut+Enter");
        assertEquals(SignalState.AT_TRIANGLE, stateOf(signal));
        robot.type("#casefile-ratification-reason", "Zorg kan het alleen af.");
        robot.press("Shortcut+Enter");
        assertEquals(SignalState.ON_AGENDA, stateOf(signal));
        assertTrue(said(scene).contains("Zorg kan het alleen af."), said(scene));
        assertFalse(treeVisible(scene.lookup("#casefile-ratification-on")));
        assertEquals(
                "casefile-ratification", robot.on(() -> scene.getFocusOwner().getId()), "its answer stays in view");
    }

    @Test
    void t_s7_whoMayNotRecordItReadsThatItWaits() {
        SignalId signal = waiting();
        Scene scene = shown(TeamMother.as(table.team.police), signal);
        assertTrue(said(scene).contains(table.team.mayor.name().value()), said(scene));
        assertFalse(treeVisible(scene.lookup("#casefile-ratification-on")));
    }

    private SignalId waiting() {
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        return vault.read(tx -> table.weighings.find(tx, table.recorder(), id))
                .orElseThrow()
                .value()
                .signal();
    }

    private Scene shown(Actor actor, SignalId signal) {
        RatificationScreens screens = new RatificationScreens(
                new RatificationActs(
                        actor, vault.transactor(), table.ratifications, table.team.team, table.ratify, vault.clock),
                new RatificationDesk(Texts.strict(Language.NL), new Inline(), events, new KeptDrafts()));
        return robot.show(() -> screens.partOf(signal).node(), NORMAL);
    }

    private String said(Scene scene) {
        return robot.on(() -> ((Label) scene.lookup("#casefile-ratification-said")).getText());
    }

    private static boolean treeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private SignalState stateOf(SignalId id) {
        return vault.read(tx -> table.signals.signals.find(tx, table.recorder(), id))
                .orElseThrow()
                .value()
                .state();
    }
}
