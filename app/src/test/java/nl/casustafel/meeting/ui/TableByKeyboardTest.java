package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TodayMother;
import nl.casustafel.today.TodayKind;
import nl.casustafel.weighing.DeferredRow;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An item at the table from the first key to the decision, without a mouse.
@OneAtATime
class TableByKeyboardTest {
    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void goesThroughAnItemToItsDecision() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter");
        assertEquals("meeting-item-open", robot.focused());
        robot.press("Enter");
        assertEquals("meeting-line", robot.focused());
        robot.type("! wij geleiden naar zorg").press("Enter");
        robot.press("F3").type("Sprak over geweld.").press("Tab");
        robot.type("#weighing-form-proportionality", "Licht is geprobeerd.").press("Tab");
        robot.press("Space").press("Tab").press("Space");
        table.rating.rated(weighing());
        sign("F4", "police");
        sign("F4", "prosecution");
        sign("F4", "mayor");
        robot.picture(Path.of("target/pictures/meeting-positions.png"));
        robot.press("F2").picture(Path.of("target/pictures/meeting-talk.png"));
        robot.press("F3").picture(Path.of("target/pictures/meeting-form.png"));
        robot.press("F5").press("Down").press("Enter");
        robot.type("#weighing-decision-reason", "Geen aanwijzing.");
        robot.press("Shortcut+Enter");
        assertTrue(robot.text("#weighing-decision-notice").contains("TV6"));
        assertEquals("weighing-prompt-tv6", robot.focused());
        robot.type("De wijkagent weet van niets.");
        robot.picture(Path.of("target/pictures/meeting-decision.png"));
        robot.press("Shortcut+Enter");
        assertEquals(ItemState.DONE, table.items(meeting).getFirst().state());
        assertTrue(robot.text("#meeting-notice").contains("is besloten"));
        assertEquals("meeting-item-open", robot.focused());
        robot.press("Alt+1");
        assertTrue(robot.isShown("#meeting-over"));
    }

    @Test
    void dec_2_theEntryListIsAnsweredWithLettersAndAskedAtAnAdmissionAlone() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F5");
        assertFalse(robot.isShown("#weighing-entry"));
        robot.focus("#weighing-decision-outcome").press("V");
        assertTrue(robot.isShown("#weighing-entry"));
        assertEquals(
                "Het signaal wordt verder gewogen of als casus opgenomen.",
                robot.text("#weighing-decision-meaning"),
                "in the words of the framework");
        robot.focus("#weighing-entry-in1-question .radio-button").press("J", "Tab");
        robot.type("Goedpraten van geweld, herhaald.").press("Tab", "N", "Tab").type("Van horen zeggen.");
        robot.press("Tab");
        robot.settle();
        assertTrue(robot.isShown("#weighing-entry-deviation-reason"));
        robot.picture(Path.of("target/pictures/meeting-entry.png"));
        WeighingId id = weighing();
        EntryList kept = table.vault.read(tx -> table.mother.weighings.entry(tx, id));
        assertEquals(2, kept.answers().size());
    }

    @Test
    void aDeferralHasSomebodyWhoFindsOutAndADayAndStandsOnVandaag_T_S5() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F5");
        ComboBox<?> outcomes = robot.find("#weighing-decision-outcome", ComboBox.class);
        robot.focus("#weighing-decision-outcome");
        while (robot.on(outcomes::getValue) != WeighingOutcome.MORE_INFORMATION) {
            robot.press("Down");
        }
        robot.type("#weighing-decision-question", "Wie is de oudere jongen?").press("Shortcut+Enter");
        assertFalse(table.items(meeting).getFirst().state() == ItemState.DONE, "somebody finds out, by a day");
        robot.focus("#weighing-decision-owner").press("Down");
        robot.type("#weighing-decision-returns", "+2w").press("Shortcut+Enter");
        robot.picture(Path.of("target/pictures/meeting-deferred.png"));
        LocalDate back = table.vault.clock.today().plusWeeks(2);
        DeferredRow row = table.vault
                .read(tx -> table.mother.weighings.deferred(tx, table.signals.receiver()))
                .getFirst();
        assertEquals(back, row.returnsOn());
        TodayMother today = new TodayMother(table.vault, table.team, table.signals);
        assertFalse(today.tells(table.team.coordinator, TodayKind.DEFERRED_SIGNAL), "a fortnight away");
        table.vault.time.forward(Duration.ofDays(8));
        assertTrue(today.tells(table.team.coordinator, TodayKind.DEFERRED_SIGNAL));
    }

    @Test
    void explainsRadicalisationAndActivismAtTheForm_W_A1_W_A2() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F3");
        assertEquals("weighing-criterion-violence", robot.focused());
        robot.focus("#weighing-form-motive-no").press("Shift+Tab", "Enter");
        assertTrue(robot.text("#signal-explain-radicalisation-text").contains("(W-A1)"));
        robot.focus("#weighing-form-activism").press("Shift+Tab", "Enter");
        assertTrue(robot.isShown("#signal-explain-activism-text"));
        robot.picture(Path.of("target/pictures/meeting-form-explained.png"));
    }

    @Test
    void w_a1_anUnclearMotiveAsksWhyItIsATableMatterAllTheSame() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F3");
        robot.focus("#weighing-form-motive-yes").press("Space");
        assertFalse(asksNonetheless());
        robot.focus("#weighing-form-motive-unclear").press("Space");
        assertTrue(asksNonetheless());
        robot.focus("#weighing-form-limb-terrorist").press("Space");
        assertFalse(asksNonetheless());
    }

    /// Also where it is hidden with what stands around it.
    private boolean asksNonetheless() {
        Node field = robot.find("#weighing-form-nonetheless", Node.class);
        return robot.on(() -> {
            boolean visible = true;
            for (Node node = field; node != null; node = node.getParent()) {
                visible &= node.isVisible();
            }
            return visible;
        });
    }

    @Test
    void explainsATermUnderItsFieldByKeyboard_W_C4() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F3");
        assertTrue(robot.text("#weighing-criterion-violence-help").contains("wapens"));
        assertFalse(robot.isShown("#weighing-criterion-violence-explained"));
        robot.press("Shift+F1");
        assertTrue(robot.text("#weighing-criterion-violence-explained").contains("WPGA art. 5 lid 3"));
        robot.picture(Path.of("target/pictures/meeting-form-criterion.png"));
        assertEquals("weighing-criterion-violence", robot.focused());
        robot.press("Shift+F1");
        assertFalse(robot.isShown("#weighing-criterion-violence-explained"));
    }

    @Test
    void explainsTheAnswerThatHasTheFocusAndThenTheOneThatIsChosen_W_A1() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter", "F3");
        robot.focus("#weighing-form-limb-undermining").press("Shift+F1");
        String words = robot.text("#weighing-form-limb-explained");
        assertTrue(words.contains("Ondermijning van de democratische rechtsorde: "), words);
        assertFalse(words.contains("Terroristische activiteiten: "), words);
        robot.focus("#weighing-form-limb-terrorist").press("Space");
        assertTrue(robot.text("#weighing-form-limb-explained").contains("Terroristische activiteiten: "));
        robot.picture(Path.of("target/pictures/meeting-form-answers.png"));
    }

    private WeighingId weighing() {
        return table.items(meeting).getFirst().weighing().orElseThrow();
    }

    private void sign(String key, String party) {
        robot.press(key)
                .focus("#weighing-position-" + party + "-stand-not-in-line")
                .press("Space");
        robot.type("#weighing-position-" + party + "-signature-secret", Table.CODE)
                .press("Enter");
        assertTrue(robot.isShown("#weighing-position-" + party + "-latest"), party);
    }

    private Parent shown() {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}
