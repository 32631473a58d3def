package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One field for all that is said: its first sign is the kind, an action and a fact are read along, a / brings
/// a standard phrase, Ctrl+T changes the kind (interaction pattern E).
@OneAtATime
class LiveLinesTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void readsAnActionWhileItIsTypedAndMakesItOfATopic() {
        MeetingModel model = atTopic();
        LinesModel lines = model.busy().orElseThrow().lines();
        lines.typed.typed().set("> @petra rooster sturen");
        assertTrue(lines.reading.get().contains("geen dag"), lines.reading.get());
        lines.keep();
        assertEquals(List.of(), actions(), "half an action stays a line");
        lines.typed.typed().set("> @petra 15-3 rooster sturen");
        assertTrue(lines.reading.get().contains("Petra Kuiper"), lines.reading.get());
        assertTrue(lines.reading.get().startsWith("Wordt een actie"), lines.reading.get());
        lines.keep();
        assertEquals(1, actions().size());
        assertEquals(
                "rooster sturen",
                actions().getFirst().action().value().agreed().text().value());
        assertEquals("op de actielijst", lines.rows.getLast().filed());
        model.busy().orElseThrow().bring(BusyItem.DECISION);
        List<ActionForm> offered = model.busy().orElseThrow().closing().orElseThrow().actions.rows;
        assertEquals(1, offered.size(), "only the half one is offered, the other is there already");
        assertEquals("rooster sturen", offered.getFirst().text.typed().get());
        assertTrue(offered.getFirst().due.typed().get().isBlank());
    }

    @Test
    void offersTheActionOfASignalWithTheDecisionWithWhoAndWhen() {
        BusyItem item = table.busy(meeting).busy().orElseThrow();
        item.lines().typed.typed().set("> @petra +2w school bellen");
        assertTrue(
                item.lines().reading.get().contains("besluit"),
                item.lines().reading.get());
        item.lines().keep();
        item.bring(BusyItem.DECISION);
        ActionForm row = item.weighed().orElseThrow().decision().actions.rows.getFirst();
        assertEquals("school bellen", row.text.typed().get());
        assertEquals("Petra Kuiper", row.owner.chosen().get().name().value());
        assertFalse(row.due.typed().get().isBlank());
    }

    @Test
    void aFactWithItsBringerStandsInTheSignalToo() {
        LinesModel lines = table.busy(meeting).busy().orElseThrow().lines();
        lines.typed.typed().set(". @politie gisteren zei dat hij wil vertrekken");
        assertTrue(lines.reading.get().startsWith("Wordt ook een feit van het signaal"), lines.reading.get());
        lines.keep();
        assertInstanceOf(
                LiveLine.IntoFact.class, lines.rows.getFirst().line().into().orElseThrow());
        lines.typed.typed().set(". de school is dicht");
        assertEquals("", lines.reading.get());
        lines.keep();
        assertTrue(lines.rows.getLast().line().into().isEmpty());
    }

    @Test
    void ctrlTChangesTheKindOfALineThatStandsByAddingToIt() {
        LinesModel lines = table.busy(meeting).busy().orElseThrow().lines();
        lines.typed.typed().set("de school belt terug");
        lines.keep();
        lines.otherKind();
        assertEquals(". de school belt terug", lines.typed.typed().get());
        lines.otherKind();
        assertEquals("? de school belt terug", lines.typed.typed().get());
        lines.keep();
        assertEquals(1, lines.rows.size());
        LiveLine now = lines.rows.getFirst().line();
        assertEquals(LineKind.QUESTION, now.kind());
        assertTrue(now.corrects().isPresent(), "what was typed first is still there");
    }

    @Test
    void aSlashBringsStandardPhrasesByKeyboard() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter");
        assertEquals("meeting-line", robot.focused());
        robot.type("/mentor");
        assertTrue(robot.isShown("#meeting-line-phrases"));
        robot.picture(Path.of("target/pictures/meeting-phrases.png"));
        robot.press("Enter");
        assertTrue(robot.text("#meeting-line").startsWith("> @"), robot.text("#meeting-line"));
        assertFalse(robot.isShown("#meeting-line-phrases"));
        robot.type("petra");
        assertTrue(robot.text("#meeting-line").startsWith("> @petra "), "the caret stands behind the @");
        assertTrue(robot.text("#meeting-line-reading").contains("Petra Kuiper"));
        robot.press("Shortcut+T");
        assertTrue(robot.text("#meeting-line").startsWith("~ "));
    }

    @Test
    void phrasesAfterASignAreOfThatKind() {
        Phrases phrases = Phrases.read(table.work.texts());
        assertTrue(phrases.after("? /").stream().allMatch(phrase -> phrase.startsWith("?")));
        assertTrue(phrases.after("/").size() > phrases.after("? /").size());
        assertEquals(List.of(), phrases.after("? en/of"));
    }

    private List<ActionRow> actions() {
        UUID item = table.items(meeting).get(1).id().value();
        return table.vault.read(tx -> new JooqActions().ofAgendaItem(tx, table.mother.chair(), item));
    }

    /// The second item of the agenda, which is about no signal.
    private MeetingModel atTopic() {
        MeetingModel model = table.model(meeting);
        model.openMeeting();
        model.jump(2);
        model.putOnTable();
        return model;
    }

    private Parent shown() {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
