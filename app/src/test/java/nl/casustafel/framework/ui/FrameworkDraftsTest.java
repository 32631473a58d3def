package nl.casustafel.framework.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.assessment.Wording;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is being typed in a version of the framework and is not saved yet.
@OneAtATime
class FrameworkDraftsTest {
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final FrameworkDeskMother desk = new FrameworkDeskMother();
    private final FrameworkMother mother = desk.mother;

    @AfterEach
    void close() {
        robot.show(Pane::new);
        desk.close();
    }

    @Test
    void whatIsBeingTypedGoesWithItsIndicatorAndNotWithItsCode_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        typesAName(id, "Iets anders dan het was");
        assertEquals(1, desk.drafts.bodies().size());
        done(mother.change(id, new DraftEdit.Moved(code("A1"), 'B')));
        done(mother.change(id, new DraftEdit.Added(another("A1"), Set.of(Framework.Group.IDEAS))));
        assertEquals("Nog een", nameInFront(id, 0), "nobody typed in this one");
        assertEquals("Iets anders dan het was", nameInFront(id, 7), "it is called B4 now");
    }

    @Test
    void whatWasTypedForOneThatIsWithdrawnIsGone() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        typesAName(id, "Iets anders dan het was");
        robot.fire("#framework-indicator-withdraw").fire("#dialog #framework-indicator-withdraw");
        desk.deliver(robot);
        assertTrue(mother.draft(id).value().content().indicator(code("A1")).isEmpty());
        assertEquals(Map.of(), desk.drafts.bodies());
    }

    /// In the first indicator, and leaves it unsaved.
    private void typesAName(FrameworkId id, String name) {
        desk.show(robot, new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("Enter").press("Shortcut+A");
        robot.type(name);
        desk.flush(robot);
    }

    private String nameInFront(FrameworkId id, int row) {
        desk.show(robot, new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("Home");
        for (int i = 0; i < row; i++) {
            robot.press("Down");
        }
        robot.press("Enter");
        TextInputControl name = robot.find("#framework-name-nl", TextInputControl.class);
        return robot.on(name::getText);
    }

    private Indicator another(String code) {
        Indicator like = mother.newest().indicator(code("A2")).orElseThrow();
        return new Indicator(
                code(code),
                LongText.of("nog-een"),
                like.nature(),
                like.motives(),
                false,
                new Wording(LongText.of("Nog een"), LongText.of("One more")),
                like.explained(),
                like.illustrations());
    }

    private static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }
}
