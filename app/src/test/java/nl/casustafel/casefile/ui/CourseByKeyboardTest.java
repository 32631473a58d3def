package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case taken from admission to a plan that is owed, on its own section.
@OneAtATime
class CourseByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Events events = new Events(Runnable::run);
    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother mother = new WeighingMother(vault);
    private final CaseId id = mother.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_c2_t_c3_participantsAreAskedThenJudgeTogether() {
        robot.show(() -> screens().partOf(id).node(), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        fire("#casefile-course-begin");
        assertTrue(robot.text("#casefile-course-banner").contains("T-C2"));
        fire("#casefile-course-asked-0-not-provided");
        fire("#casefile-course-begin");
        assertEquals(CasePhase.IN_ANALYSIS, mother.life.file(id).phase());
        robot.type("#casefile-course-picture", "Hij is veel alleen.");
        robot.type("#casefile-course-judgement", "Zonder hulp gaat dit verder.");
        robot.picture(PICTURES.resolve("case-course.png"));
        fire("#casefile-course-necessary");
        assertEquals(CasePhase.PLAN_IN_PREPARATION, mother.life.file(id).phase());
        assertEquals(3, mother.life.steps(id).size());
        robot.picture(PICTURES.resolve("case-course-plan.png"));
    }

    private void fire(String button) {
        robot.fire(button);
        robot.on(() -> {
            events.publish(new CaseChanged(id));
            return button;
        });
    }

    private CourseScreens screens() {
        return new CourseScreens(
                new CourseActs(
                        mother.recorder(),
                        vault.transactor(),
                        mother.cases,
                        mother.team.team,
                        new CourseActs.Ways(
                                mother.life.note,
                                mother.life.begin,
                                mother.life.judge,
                                mother.life.evaluate,
                                mother.life.minor)),
                CaseDeskMother.desk(events, new Navigator()));
    }
}
