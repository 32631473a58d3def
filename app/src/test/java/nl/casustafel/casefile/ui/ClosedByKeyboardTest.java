package nl.casustafel.casefile.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The lawfulness review opens what is over, and says why (T-C8, WPGA art. 6(3)).
@OneAtATime
class ClosedByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private ClosedModel shown(Actor actor) {
        CaseId id = table.admitted();
        table.life.invite(id);
        done(table.life.begin.handle(table.recorder(), id));
        done(table.life.judge.nothingFound(table.recorder(), id, LongText.of("Er bleef niets over.")));
        ClosedModel model = new ClosedModel(actor, table.life.inspect, Texts.strict(Language.NL), new Lanes());
        robot.show(
                () -> {
                    ClosedView view = new ClosedView(model, Texts.strict(Language.NL));
                    model.load();
                    return view.node();
                },
                NORMAL);
        return model;
    }

    @Test
    void t_c8_withoutAReasonNothingIsShownAndWithOneNobodyIsNamed() {
        ClosedModel model = shown(TestVault.actor(Role.LAWFULNESS_REVIEW));
        assertEquals(1, robot.on(() -> model.lines().size()));
        robot.focus("#casefile-closed-list").press("Down", "Enter");
        robot.fire("#casefile-closed-open");
        assertTrue(robot.on(() -> model.opened().get() == null));
        robot.type("#casefile-closed-reason", "Jaarlijkse steekproef.");
        robot.fire("#casefile-closed-open");
        robot.picture(PICTURES.resolve("case-closed.png"));
        assertFalse(robot.on(() -> model.opened().get() == null));
        assertEquals("CLOSED_CASE_INSPECTED DONE", table.log().getFirst());
    }

    @Test
    void t_c8_whoTookPartSeesNotEvenTheNumber() {
        ClosedModel model = shown(table.recorder());
        assertTrue(robot.on(() -> model.lines().isEmpty()));
    }
}
