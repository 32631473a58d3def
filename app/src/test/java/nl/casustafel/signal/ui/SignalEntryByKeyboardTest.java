package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.TestState;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OneAtATime
class SignalEntryByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();
    private final SignalScreens screens = mother.screens();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @Test
    void entersASignalFromCtrlNToSavedWithoutAMouse() {
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.picture(PICTURES.resolve("signals-empty.png"));
        robot.press("Shortcut+N");
        assertTrue(robot.isShown("#signal-entry-received"));
        choose("#signal-entry-channel", 2);
        choose("#signal-entry-source", 13);
        robot.type("#signal-entry-subject-description", "jongen uit 3B");
        robot.type("#signal-entry-fact", "Keek in de pauze naar een filmpje").press("Alt+1");
        robot.type("Zei dat hij weg wil").press("Alt+2");
        assertEquals("", robot.text("#signal-entry-fact"));
        robot.picture(PICTURES.resolve("signal-entry-typed.png"));
        robot.press("Shortcut+Enter");
        assertTrue(robot.text("#signal-page-banner").startsWith("Opgeslagen om"));
        robot.picture(PICTURES.resolve("signal-page.png"));
        List<SignalRow> rows = mother.vault.read(
                tx -> mother.signals.reads.list(tx, mother.signals.receiver(), SignalSelection.RUNNING.filter()));
        assertEquals(1, rows.size());
    }

    @Test
    void aMissingAnswerComesIntoSight() {
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.press("Shortcut+N").type("#signal-entry-received", "tel");
        robot.type("#signal-entry-fact", "Keek naar een filmpje").press("Alt+1");
        TextField field = robot.find("#signal-entry-received", TextField.class);
        ScrollPane page = page(field);
        robot.on(() -> {
            page.setVvalue(1);
            return page;
        });
        robot.await("the field is out of sight", () -> !isInSight(page, field));
        robot.press("Shortcut+Enter");
        assertEquals("signal-entry-received", robot.focused());
        robot.await("the field is in sight", () -> isInSight(page, field));
    }

    private static ScrollPane page(Node node) {
        Parent above = node.getParent();
        while (!(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        return (ScrollPane) above;
    }

    private static boolean isInSight(ScrollPane page, Node node) {
        Bounds seen = page.localToScene(page.getBoundsInLocal());
        return seen.contains(node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void putsRightTestsAndAddsFactsByKeysAlone() {
        Signal signal = mother.signals.received();
        mother.vault.events.clear();
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        go(new SignalPlace(signal.id()));
        robot.press("Alt+F")
                .type("Zei dat hij weg wil")
                .press("Alt+2")
                .type("Sloot zich op")
                .press("Alt+1");
        assertEquals("", robot.text("#signal-page-fact"));
        assertEquals("signal-page-fact", robot.focused());
        deliver();
        robot.press("Alt+W").type("#signal-entry-subject-name", "Daan Verzonnen");
        robot.press("Shortcut+Enter");
        deliver();
        assertTrue(robot.text("#signal-page-banner").startsWith("Opgeslagen om"));
        for (int fact = 0; fact < 3; fact++) {
            robot.press("Alt+1");
            deliver();
        }
        SignalFile file = mother.vault
                .read(tx -> mother.signals.reads.file(tx, mother.signals.receiver(), signal.id()))
                .orElseThrow();
        assertEquals(
                List.of(FactKind.SEEN, FactKind.HEARD, FactKind.SEEN),
                file.facts().stream().map(Fact::kind).toList());
        assertTrue(file.facts().stream().allMatch(fact -> fact.tested() == TestState.CHECKED));
        assertEquals("Daan Verzonnen", file.subject().orElseThrow().calledBy().value());
    }

    @Test
    void gradesFactsOneQuestionAtATimeByKeysAlone_DEC_4_W_D2() {
        Signal signal = mother.signals.tested();
        mother.vault.events.clear();
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        go(new SignalPlace(signal.id()));
        robot.press("Alt+V").picture(PICTURES.resolve("signal-facts-source.png"));
        robot.press("Alt+2");
        deliver();
        assertEquals(List.of("gezien", "bron meestal betrouwbaar"), badges());
        robot.press("Alt+V");
        assertEquals(List.of("gezien", "nog open"), badges());
        robot.press("Alt+1");
        deliver();
        robot.press("Alt+V", "Alt+5");
        assertTrue(robot.isShown("#signal-facts-necessity-problem"));
        robot.type("#signal-facts-necessity", "Zonder dit is het gedrag niet te volgen")
                .press("Alt+5");
        deliver();
        robot.picture(PICTURES.resolve("signal-facts-special.png"));
        Fact graded = mother.vault
                .read(tx -> mother.signals.signals.facts(tx, signal.id()))
                .getFirst();
        assertEquals(
                new Appraisal(
                        Optional.of(SourceGrade.MOSTLY),
                        Optional.of(ContentGrade.CONFIRMED),
                        Optional.of(new Sensitivity(
                                SpecialKind.HEALTH,
                                Optional.of(LongText.of("Zonder dit is het gedrag niet te volgen"))))),
                graded.appraisal());
    }

    /// The words on the badges of the facts.
    private List<String> badges() {
        return robot.on(() -> Objects.requireNonNull(mother.navigator.screen().get())
                .node()
                .lookup("#signal-facts")
                .lookupAll(".desk-badge")
                .stream()
                .map(badge -> ((Label) badge).getText())
                .toList());
    }

    @Test
    void explainsRadicalisationAndActivismBesideTheField_W_A1_W_A2() {
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.press("Shortcut+N").focus("#signal-entry-interpretation").press("Tab");
        assertEquals("signal-explain-radicalisation", robot.focused());
        assertFalse(robot.isShown("#signal-explain-radicalisation-text"));
        robot.press("Enter");
        assertTrue(robot.text("#signal-explain-radicalisation-text").contains("(W-A1)"));
        assertTrue(robot.isShown("#signal-explain-radicalisation-text"));
        robot.press("Tab", "Space");
        assertFalse(robot.isShown("#signal-explain-radicalisation-text"));
        assertTrue(robot.text("#signal-explain-activism-text").contains("(W-A2)"));
        assertTrue(robot.isShown("#signal-explain-activism-text"));
        robot.picture(PICTURES.resolve("signal-entry-explained.png"));
        robot.press("Space");
        assertFalse(robot.isShown("#signal-explain-activism-text"));
        assertEquals("signal-explain-activism", robot.focused());
    }

    @Test
    void explainsTheKindsOfFactUnderTheField() {
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.press("Shortcut+N").focus("#signal-entry-fact").press("Shift+F1");
        assertTrue(robot.isShown("#signal-entry-fact-explained"));
        assertTrue(robot.text("#signal-entry-fact-explained").contains("Gehoord: "));
        robot.picture(PICTURES.resolve("signal-entry-fact-explained.png"));
    }

    @Test
    void showsTheFirstProblemWhereItIs() {
        robot.show(() -> window(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.press("Shortcut+N", "Shortcut+Enter");
        assertEquals("signal-entry-channel", robot.focused());
        robot.picture(PICTURES.resolve("signal-entry-problems.png"));
    }

    @Test
    void picturesOfAMailInEveryLook() throws IOException {
        Path mail = folder.resolve("mail.eml");
        Files.write(mail, NewSignalModelTest.MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        Signal signal = mother.signals.tested();
        for (Theme theme : Theme.values()) {
            for (TypeSize size : new TypeSize[] {TypeSize.NORMAL, TypeSize.TABLE}) {
                String name = theme + "-" + size + ".png";
                robot.show(() -> window(), look(theme, size));
                robot.picture(PICTURES.resolve("signals-" + name));
                robot.on(() -> {
                    screens.takeIn(List.of(mail));
                    return mail;
                });
                robot.picture(PICTURES.resolve("signal-entry-" + name));
                robot.on(() -> {
                    mother.navigator.go(new SignalPlace(signal.id()));
                    return signal;
                });
                robot.picture(PICTURES.resolve("signal-page-" + name));
                assertTrue(robot.isShown("#signal-facts"));
                robot.press("Alt+W");
                assertEquals("signal-entry-subject-name", robot.focused());
                robot.picture(PICTURES.resolve("signal-amend-" + name));
                robot.press("Alt+F");
                robot.picture(PICTURES.resolve("signal-fact-" + name));
            }
        }
    }

    private void go(Place place) {
        robot.on(() -> {
            mother.navigator.go(place);
            return place;
        });
    }

    private void deliver() {
        robot.on(() -> {
            mother.deliver();
            return mother;
        });
    }

    private void choose(String id, int downs) {
        robot.focus(id);
        for (int i = 0; i < downs; i++) {
            robot.press("Down");
        }
        robot.press("Enter");
    }

    private Overlay overlay(BorderPane content) {
        Overlay overlay = new Overlay(content);
        Commands commands = new Commands(mother.navigator, overlay);
        screens.commands().forEach(commands::add);
        commands.listen(overlay.node());
        return overlay;
    }

    private Parent window() {
        BorderPane content = new BorderPane();
        mother.navigator.screen().addListener((property, before, screen) -> place(content, screen));
        Overlay overlay = overlay(content);
        mother.navigator.home(new SignalsPlace());
        return overlay.node();
    }

    private static void place(BorderPane content, Screen screen) {
        if (screen != null) {
            content.setCenter(screen.node());
        }
    }

    private static Robot.Look look(Theme theme, TypeSize size) {
        return new Robot.Look(theme, size, WIDTH, HEIGHT);
    }
}
