package nl.casustafel.meeting.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.WeighOutside;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-6: weighing by phone, and signing for it at the next meeting, without a mouse.
@OneAtATime
class OutsideByKeyboardTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key outside = begun();
    private final List<Instant> noted = new ArrayList<>();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void notesWhatIsToldAndHasItSignedForAtTheNextMeeting() {
        robot.show(() -> shown(outside));
        robot.press("F3").type("Sprak over geweld.");
        robot.focus("#weighing-form-informed-yes").press("Space");
        WeighingId weighing = table.items(outside).getFirst().weighing().orElseThrow();
        table.rating.rated(weighing);
        List.of("police", "prosecution", "mayor").forEach(this::tell);
        robot.picture(Path.of("target/pictures/meeting-told.png"));
        List<Position> told = List.copyOf(table.vault
                .read(tx -> table.mother.weighings.positions(tx, weighing))
                .latest()
                .values());
        assertEquals(3, told.size());
        assertEquals(noted, told.stream().map(OutsideByKeyboardTest::toldAt).toList());
        robot.press("F5").press("Down").press("Enter");
        robot.type("#weighing-decision-reason", "Geen aanwijzing.").press("Shortcut+Enter");
        robot.type("#weighing-prompt-tv6", "De wijkagent weet van niets.").press("Shortcut+Enter");
        assertEquals(ItemState.DONE, table.items(outside).getFirst().state());
        done(table.mother.close.handle(table.mother.chair(), outside, Set.of()));
        confirmed();
    }

    private void confirmed() {
        Meeting.Key next = table.mother.meeting();
        done(table.mother.open.handle(table.mother.chair(), next));
        table.mother.onTable(next, table.items(next).getFirst().id());
        robot.show(() -> shown(next));
        robot.press("F5");
        robot.picture(Path.of("target/pictures/meeting-confirming.png"));
        robot.focus("#meeting-confirming-1 #meeting-confirming-verdict-confirmed")
                .press("Space");
        robot.type("#meeting-confirming-1 #meeting-confirming-signature-secret", Table.CODE)
                .press("Enter");
        assertTrue(robot.text("#meeting-confirming-1-done").contains("bevestigd"));
        assertEquals(
                2,
                table.vault
                        .read(tx -> table.mother.weighings.toConfirm(tx, table.mother.chair()))
                        .size());
    }

    private static Instant toldAt(Position position) {
        return ((Given.Told) position.given()).at();
    }

    /// Nobody types a time: it was told when it is noted, not when the screen was opened.
    private void tell(String party) {
        String id = "#weighing-position-" + party;
        table.vault.time.forward(Duration.ofMinutes(7));
        noted.add(table.vault.clock.now());
        robot.press("F4").focus(id + "-stand-not-in-line").press("Space");
        robot.focus(id + "-note").press("Enter");
        assertTrue(robot.text(id + "-latest").startsWith("Doorgegeven, niet getekend"), party);
    }

    private Meeting.Key begun() {
        WeighOutside outsideTable = new WeighOutside(
                table.vault.transactor(),
                table.mother.meetings,
                table.team.team,
                new WeighOutside.Doors(
                        table.signals.signals,
                        table.signals.putOnAgenda,
                        new OpenWeighing(
                                table.vault.transactor(),
                                table.mother.weighings,
                                table.signals.move,
                                table.vault.clock)),
                table.vault.clock);
        return done(outsideTable.handle(
                TeamMother.as(table.team.fileHolder),
                table.signals.brought(table.signals.urgent()).id(),
                WeighingManner.PHONE,
                ShortText.of("Buiten overleg (telefonisch)")));
    }

    private Parent shown(Meeting.Key meeting) {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
