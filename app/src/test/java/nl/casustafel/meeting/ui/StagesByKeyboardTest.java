package nl.casustafel.meeting.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RunningMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case goes by picture, judgement and decision; a type of meeting fills in a plan, and a series plans
/// several at once. All without a mouse.
@OneAtATime
class StagesByKeyboardTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void aCaseIsFirstLookedAtThenJudgedThenDecidedUpon() {
        RunningMother running = new RunningMother(table.vault, table.team, table.signals, new JooqCaseFiles());
        Meeting.Key meeting = table.mother.meeting();
        AgendaItem.Key item = done(table.mother.putCase.handle(
                table.mother.chair(), meeting, running.taken().id(), 15));
        done(table.mother.open.handle(table.mother.chair(), meeting));
        table.mother.onTable(meeting, item);
        robot.show(() -> shown(new MeetingPlace(meeting)));
        assertTrue(robot.text("#meeting-stage").startsWith("Beeld"));
        robot.type("#meeting-line", "! huisbezoek");
        assertTrue(robot.text("#meeting-stage").startsWith("Dit is al een besluit"));
        robot.picture(Path.of("target/pictures/meeting-stages.png"));
        robot.press("Shortcut+A", "Delete", "F3");
        assertTrue(robot.text("#meeting-stage").startsWith("Oordeel"));
        robot.press("F5");
        assertTrue(robot.text("#meeting-stage-deciding").startsWith("Besluit"));
        robot.press("Shortcut+Enter");
        assertEquals(ItemState.DONE, table.items(meeting).getFirst().state());
    }

    @Test
    void aTypeIsKeptAndFillsInTheNextPlanAndASeriesPlansSeveral() {
        robot.show(() -> shown(new PlanMeetingPlace()));
        LocalDate first = table.vault.clock.today().plusDays(7);
        robot.type("#meeting-plan-start", "0930").type("#meeting-plan-place", "Stadhuis, kamer 3");
        robot.type("#meeting-plan-label", "ICO");
        robot.focus("#meeting-plan-case-minutes").press("Shortcut+A").type("25");
        robot.fire("#meeting-plan-type-keep");
        List<MeetingType> kept =
                table.vault.read(tx -> table.work.looks().types().all(tx));
        assertEquals(
                List.of(25),
                kept.stream().map(type -> type.lasting().caseFile()).toList());
        robot.focus("#meeting-plan-place").press("Shortcut+A").type("Elders");
        robot.focus("#meeting-plan-type").press("Down");
        assertEquals("Stadhuis, kamer 3", robot.text("#meeting-plan-place"));
        robot.type("#meeting-plan-date", table.work.texts().shortDate(first));
        robot.focus("#meeting-plan-every").press("Down");
        robot.type("#meeting-plan-until", table.work.texts().shortDate(first.plusWeeks(2)));
        robot.picture(Path.of("target/pictures/meeting-plan-type.png"));
        robot.press("Shortcut+Enter");
        List<Meeting> planned = table.vault.read(tx -> table.mother.reads.list(tx, table.mother.chair()));
        assertEquals(3, planned.size());
        assertTrue(planned.stream().allMatch(one -> one.plan().kind() == MeetingKind.WEIGHING));
        assertTrue(planned.getFirst().shown(ShortText.of("IIO")).startsWith("ICO-"));
    }

    private Parent shown(Place place) {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(place);
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
