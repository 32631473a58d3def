package nl.casustafel.signal.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class CandidatesByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String NAME = "#signal-entry-subject-name";

    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();
    private final SignalScreens screens = mother.screens();
    private Optional<Signal> earlier = Optional.empty();

    @BeforeEach
    void anEarlierSignal() {
        SignalEntry entry = mother.signals.report();
        Subject boy = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Youssef el Khattabi")),
                Optional.empty(),
                Optional.of(LocalDate.of(2009, 4, 2)),
                Optional.of(mother.team.duinrode.id()));
        Signal signal = done(mother.signals.record.handle(
                mother.signals.receiver(),
                new SignalEntry(
                        entry.kind(),
                        entry.receivedOn(),
                        entry.channel(),
                        entry.source(),
                        entry.municipality(),
                        Optional.of(boy),
                        entry.interpretation(),
                        entry.urgent()),
                List.of(SignalMother.fact()),
                SignalMother.source()));
        earlier = Optional.of(done(mother.signals.withdraw.handle(
                mother.signals.receiver(), signal.id(), LongText.of("Bleek een misverstand."))));
    }

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @Test
    void showsWhoMayBeMeantAndLeavesTheKeysAlone() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Ch");
        assertFalse(robot.focused().startsWith("signal-who"));
        robot.type("attabi");
        assertTrue(robot.isShown("#signal-who-1"));
        assertEquals("signal-entry-subject-name", robot.focused());
        robot.press("Tab");
        assertEquals("signal-entry-subject-description", robot.focused());
    }

    @Test
    void opensTheEarlierSignalByDownAndEnter() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down");
        assertEquals("signal-who-1", robot.focused());
        robot.press("Enter");
        assertEquals(
                new SignalPlace(earlier.orElseThrow().id()),
                robot.on(() -> mother.navigator.places().getLast()));
        assertTrue(mother.drafts.values().stream().anyMatch(kept -> kept.contains("Joesoef Chattabi")));
    }

    @Test
    void takesOverWhatIsKnownBySpaceAndGoesBackToTheField() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down", "Space");
        assertEquals("Youssef el Khattabi", robot.text(NAME));
        assertEquals("02-04-2009", robot.text("#signal-entry-subject-born"));
        assertEquals("signal-entry-subject-name", robot.focused());
        robot.press("Down", "Up");
        assertEquals("signal-entry-subject-name", robot.focused());
    }

    @Test
    void joinsToWhoIsRecognisedByOneKeyWhenSaved_W_A3() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down").type("=");
        assertTrue(robot.text("#signal-who-same").contains("Youssef el Khattabi"));
        assertEquals("Joesoef Chattabi", robot.text(NAME), "what was reported stays");
        robot.picture(PICTURES.resolve("signal-who-same.png"));
        fillInAndSave();
        assertEquals(2, onePerson());
    }

    @Test
    void theSameKeyTwiceJoinsNobody() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down").type("==");
        assertFalse(robot.isShown("#signal-who-same"));
        fillInAndSave();
        assertEquals(1, onePerson());
    }

    @Test
    void aDraftKeepsWhoWasRecognisedWithoutTheName() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down").type("=").press("Enter");
        assertTrue(mother.drafts.values().stream().noneMatch(kept -> kept.contains("Youssef")));
        robot.on(() -> {
            mother.navigator.go(new NewSignalPlace());
            return mother;
        });
        assertTrue(robot.isShown("#signal-who-same"));
    }

    @Test
    void offersCandidatesWhileASubjectIsPutRight_W_A3() {
        Signal boy = mother.signals.received();
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.on(() -> {
            mother.navigator.go(new SignalPlace(boy.id()));
            return mother;
        });
        assertFalse(robot.isShown("#signal-who-1"), "only while the form is open");
        robot.press("Alt+W").type(NAME, "Joesoef Chattabi");
        assertTrue(robot.isShown("#signal-who-1"));
        robot.press("Down").type("=");
        robot.picture(PICTURES.resolve("signal-amend-who.png"));
        robot.press("Shortcut+Enter");
        assertTrue(robot.text("#signal-page-banner").startsWith("Opgeslagen"));
        assertEquals(2, onePerson());
    }

    /// How many signals are about the person of the earlier one.
    private int onePerson() {
        return mother.vault
                .read(tx -> mother.signals.samePersons.everyone(
                        tx, earlier.orElseThrow().subject().orElseThrow()))
                .size();
    }

    private void fillInAndSave() {
        robot.press("Esc");
        for (String field : List.of("#signal-entry-channel", "#signal-entry-source")) {
            robot.focus(field).press("Down", "Enter");
        }
        robot.press("Shortcut+Enter");
        assertTrue(robot.isShown("#signal-page-banner"));
    }

    @Test
    void showsNobodyForADescriptionOrAnOrganisation_DEC_13() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type("#signal-entry-subject-description", "Youssef el Khattabi");
        assertFalse(robot.isShown("#signal-who"));
    }

    @Test
    void picturesOfCandidatesInEveryLook() {
        for (Theme theme : Theme.values()) {
            for (TypeSize size : new TypeSize[] {TypeSize.NORMAL, TypeSize.TABLE}) {
                entry(theme, size);
                robot.type(NAME, "Joesoef Chattabi").press("Down");
                robot.picture(PICTURES.resolve("signal-who-" + theme + "-" + size + ".png"));
                assertTrue(robot.isShown("#signal-who-1"));
            }
        }
    }

    @Test
    void whoNoLongerFitsIsNotRecognisedAnyMore() {
        entry(Theme.LIGHT, TypeSize.NORMAL);
        robot.type(NAME, "Joesoef Chattabi").press("Down").type("=");
        assertTrue(robot.isShown("#signal-who-same"));
        robot.press("Esc").press("Shortcut+A").type("Sander Bakker");
        assertFalse(robot.isShown("#signal-who-same"));
    }

    private void entry(Theme theme, TypeSize size) {
        robot.show(this::window, new Robot.Look(theme, size, 1366, 768));
        robot.on(() -> {
            mother.navigator.go(new NewSignalPlace());
            return mother;
        });
    }

    private Parent window() {
        BorderPane content = new BorderPane();
        mother.drafts.clear();
        mother.navigator.screen().addListener((property, before, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Overlay overlay = new Overlay(content);
        Commands commands = new Commands(mother.navigator, overlay);
        screens.commands().forEach(commands::add);
        commands.listen(overlay.node());
        mother.navigator.home(new SignalsPlace());
        return overlay.node();
    }
}
