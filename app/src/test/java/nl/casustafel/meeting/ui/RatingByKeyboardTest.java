package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Parent;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.SheetModel;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.team.Party;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rating blind at the table without a mouse (DEC-3).
@OneAtATime
class RatingByKeyboardTest {
    private static final int MOST_STROKES = 24;

    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void twoRateOnOneLaptopAndTheLevelsAreLaidOpen_DEC_3() {
        toTheTable(new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        robot.picture(Path.of("target/pictures/rating-waiting.png"));
        assertEquals("assessment-table-rate-police", robot.focused());
        robot.press("Enter");
        robot.type("2");
        robot.picture(Path.of("target/pictures/rating-item.png"));
        robot.type("1100O").type("n");
        assertEquals("assessment-sheet-why", robot.focused());
        robot.type("Geen sprake van.");
        robot.press("Tab", "Enter");
        robot.type("0");
        robot.picture(Path.of("target/pictures/rating-sign.png"));
        sign();
        assertFalse(robot.isShown("#assessment-sheet"), "empty again for the next");
        assertTrue(robot.text("#assessment-notice").contains("vastgelegd"));
        assertTrue(table.drafts.keySet().stream().noneMatch(place -> place.startsWith("rating/")));
        robot.press("Enter").type("2OO0OOOO");
        sign();
        robot.picture(Path.of("target/pictures/rating-two.png"));
        robot.fire("#assessment-table-open");
        assertTrue(robot.isShown("#assessment-open"));
        robot.picture(Path.of("target/pictures/rating-open.png"));
    }

    /// Every key counts, the personal code with it.
    @Test
    void onePersonRatesTheEightItemsInTwentyFourKeystrokesAtMost() {
        toTheTable(new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        String keys = "21100O01";
        robot.press("Enter").type(keys);
        assertEquals("assessment-sheet-signature-secret", robot.focused());
        robot.type(Table.CODE).press("Enter");
        assertTrue(robot.text("#assessment-notice").contains("vastgelegd"));
        int strokes = 1 + keys.length() + Table.CODE.length() + 1;
        assertTrue(strokes <= MOST_STROKES, strokes + " keystrokes");
    }

    @Test
    void whatWasBegunIsKeptUntilItIsLocked_DEC_3() {
        RatingModel model = model();
        model.begin(Party.POLICE);
        sheet(model).choose(Level.CLEAR);
        model.leave();
        model.begin(Party.PROSECUTION);
        assertTrue(sheet(model).items().stream().noneMatch(SheetModel.Item::done), "not for another");
        model.leave();
        model.begin(Party.POLICE);
        assertEquals(
                Level.CLEAR, sheet(model).items().getFirst().level().chosen().get());
    }

    @Test
    void whatIsSeenOutsideTheScreenIsAddedByItsCode_DEC_1() {
        RatingModel model = model();
        model.begin(Party.POLICE);
        SheetModel sheet = sheet(model);
        sheet.items().forEach(item -> item.level().chosen().set(Level.NOT_SEEN));
        sheet.outside().chosen().set(sheet.outside().options().getFirst());
        sheet.addOutside();
        assertEquals(9, sheet.items().size());
        sheet.choose(Level.MARKED);
        assertEquals(9, sheet.reveal().orElseThrow().size());
        model.leave();
        model.begin(Party.POLICE);
        assertEquals(9, sheet(model).items().size());
    }

    @Test
    void looksWellInBigType() {
        toTheTable(new Robot.Look(Theme.DARK, TypeSize.TABLE, 1366, 768));
        robot.picture(Path.of("target/pictures/rating-waiting-big.png"));
        robot.press("Enter").type("2").picture(Path.of("target/pictures/rating-item-big.png"));
    }

    private RatingModel model() {
        MeetingModel model = table.busy(meeting);
        return model.busy().flatMap(BusyItem::weighed).orElseThrow().rating();
    }

    private static SheetModel sheet(RatingModel model) {
        if (model.front().get() instanceof RatingModel.Front.Filling(SheetModel sheet)) {
            return sheet;
        }
        throw new AssertionError("no sheet");
    }

    private void toTheTable(Robot.Look look) {
        robot.show(this::shown, look);
        robot.focus("#meeting-open").press("Enter").press("Enter").press("F7");
    }

    private void sign() {
        robot.type("#assessment-sheet-signature-secret", Table.CODE).press("Enter");
    }

    private Parent shown() {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
