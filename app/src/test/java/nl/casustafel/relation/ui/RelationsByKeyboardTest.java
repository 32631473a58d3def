package nl.casustafel.relation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Relations as people meet them: a table, the same drawn, and both by keyboard.
@OneAtATime
class RelationsByKeyboardTest implements Drafting {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final RelatedMother mother = new RelatedMother(weigh);
    private final Events events = new Events(Runnable::run);
    private final Map<String, String> drafts = new HashMap<>();
    private final AtomicInteger signals = new AtomicInteger();
    private final CaseId caseFile = weigh.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void notesSomebodyAndPutsHimRightByKeyboard_w_d1() {
        show(mother.holder(), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 900));
        robot.type("#relation-called", "oom");
        robot.fire("#relation-save");
        assertTrue(robot.isShown("#relation-relevance-problem"), "no relation without its relevance");
        robot.focus("#relation-type").press("Down");
        robot.fire("#relation-direction-mutual");
        robot.type("#relation-relevance", "Haalt hem op van school.");
        robot.fire("#relation-save");
        assertEquals(1, mother.of(mother.holder(), caseFile).size());
        robot.await("drawn", () -> robot.isShown("#relation-graph-0"));
        robot.focus("#relation-title").press("Enter");
        robot.type("#relation-called", "oom Ben");
        robot.fire("#relation-save");
        assertEquals(
                "oom Ben",
                mother.of(mother.holder(), caseFile)
                        .getFirst()
                        .value()
                        .tie()
                        .called()
                        .value());
    }

    @Test
    void theGraphSaysWhatTheTableSaysAndIsWalkedWithArrows_w_d6() {
        mother.many(caseFile, 60);
        show(mother.holder(), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 900));
        robot.await("drawn", () -> robot.isShown("#relation-graph-59"));
        robot.picture(PICTURES.resolve("relations-60.png"));
        String said = robot.on(robot.find("#relation-graph-0", Label.class)::getAccessibleText);
        var first = mother.of(mother.holder(), caseFile).getFirst().value().tie();
        assertTrue(said.startsWith(first.called().value() + ": "), said);
        assertTrue(said.contains(first.relevance().value()), said);
        robot.focus("#relation-graph-middle").press("Right");
        String right = robot.focused();
        assertFalse(right.equals("relation-graph-middle"), right);
        robot.press("Down");
        assertFalse(robot.focused().equals(right), "the next one below");
        robot.press("Up");
        assertEquals(right, robot.focused());
        robot.press("Left");
        assertEquals("relation-graph-middle", robot.focused());
        robot.press("Right", "Enter");
        int number = Integer.parseInt(right.substring("relation-graph-".length()));
        assertEquals(
                mother.of(mother.holder(), caseFile)
                        .get(number)
                        .value()
                        .tie()
                        .called()
                        .value(),
                robot.on(robot.find("#relation-called", javafx.scene.control.TextField.class)::getText));
    }

    @Test
    void everyPointIsOnTheDrawingInBigTypeAndInTheDark() {
        mother.many(caseFile, 12);
        show(mother.holder(), new Look(Theme.DARK, TypeSize.TABLE, 1366, 900));
        robot.await("drawn", () -> robot.isShown("#relation-graph-11"));
        robot.picture(PICTURES.resolve("relations-table-dark.png"));
        double width = robot.on(() -> robot.find("#relation-graph", ScrollPane.class)
                .getContent()
                .getLayoutBounds()
                .getWidth());
        for (int i = 0; i < 12; i++) {
            Label point = robot.find("#relation-graph-" + i, Label.class);
            assertTrue(robot.on(() -> point.getLayoutX() + point.getWidth()) <= width, "point " + i);
            assertTrue(robot.on(point::getWidth) > 0, "point " + i);
        }
    }

    @Test
    void whoMayNotWriteReadsOnly() {
        mother.noted(caseFile, "oom");
        show(TeamMother.as(weigh.team.powerless), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 900));
        assertFalse(robot.ids().contains("relation-save"));
    }

    @Test
    void w_d6_whoBecomesASubjectGetsANewSignalIntoWhichNothingGoes() {
        mother.noted(caseFile, "oom");
        show(mother.holder(), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 900));
        robot.fire("#relation-signal");
        assertEquals(1, signals.get());
        assertTrue(drafts.isEmpty(), () -> drafts.toString());
    }

    private void show(Actor actor, Look look) {
        robot.show(
                () -> {
                    RelationPart part = new RelationScreens(
                                    new RelationSeat(actor, vault.transactor(), vault.clock),
                                    new RelationActs(
                                            mother.people, weigh.cases, mother.note, mother.correct, mother.remove),
                                    new RelationDesk(
                                            Texts.strict(Language.NL),
                                            new Inline(),
                                            events,
                                            this,
                                            signals::incrementAndGet))
                            .partOf(caseFile);
                    ScrollPane page = new ScrollPane(part.node());
                    page.setFitToWidth(true);
                    return page;
                },
                look);
        robot.settle();
    }

    @Override
    public void keep(String place, String body) {
        drafts.put(place, body);
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        answer.accept(Optional.ofNullable(drafts.get(place)));
    }

    @Override
    public void drop(String place) {
        drafts.remove(place);
    }
}
