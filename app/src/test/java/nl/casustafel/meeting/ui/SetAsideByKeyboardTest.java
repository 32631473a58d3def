package nl.casustafel.meeting.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.LongText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-1: what was settled without the table is read by number, and one of the three pulls it back, without a
/// mouse.
@OneAtATime
class SetAsideByKeyboardTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void dec1OneOfTheThreeSignsAndItIsBackOnTheTable() {
        new PreSelection(table.vault, table.team).allow();
        Signal settled = done(table.signals.preSort.handle(
                table.signals.receiver(),
                table.signals.tested().id(),
                PreSortReason.NO_SIGN_OF_RADICALISATION,
                LongText.of("Geen enkel feit wijst op radicalisering."),
                WeighingMother.signature(table.team.mayor)));
        Meeting.Key meeting = table.mother.meeting();
        done(table.mother.open.handle(table.mother.chair(), meeting));
        table.mother.onTable(meeting, table.items(meeting).getFirst().id());
        robot.show(() -> shown(meeting));
        robot.press("F5");
        robot.picture(Path.of("target/pictures/meeting-set-aside.png"));
        assertTrue(robot.text("#meeting-set-aside-1-about")
                .contains(settled.number().text()));
        robot.focus("#meeting-set-aside-1 #meeting-set-aside-party-mayor").press("Space");
        ComboBox<?> signs = robot.find("#meeting-set-aside-1 #meeting-set-aside-signature", ComboBox.class);
        assertEquals(List.of(table.team.mayor, table.team.otherMayor), robot.on(() -> List.copyOf(signs.getItems())));
        robot.focus("#meeting-set-aside-1 #meeting-set-aside-signature").press("Down");
        robot.type("#meeting-set-aside-1 #meeting-set-aside-signature-secret", Table.CODE)
                .press("Enter");
        assertTrue(robot.text("#meeting-set-aside-1-done").contains("burgemeester"));
        assertEquals(
                SignalState.ON_AGENDA,
                table.vault
                        .read(tx -> table.signals.signals.find(tx, table.signals.receiver(), settled.id()))
                        .orElseThrow()
                        .value()
                        .state());
    }

    private Parent shown(Meeting.Key meeting) {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
