package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.LongText;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// The kit as people meet it: by keyboard, in a real scene.
@OneAtATime
class ShowroomTest {
    private final Robot robot = Robot.start();
    private final Showroom showroom = robot.on(() -> new Showroom(Texts.strict(Language.NL, "showroom")));

    @Test
    void givesEveryElementItsIdLabelAndPlaceForProblems() {
        robot.show(showroom::node);
        List<String> ids = robot.ids();
        for (String name : List.of("title", "body", "received", "review", "source", "urgent", "sign", "owner")) {
            String id = "showroom-entry-" + name;
            assertTrue(ids.containsAll(List.of(id, id + "-label", id + "-problem")), id);
            Label label = robot.find("#" + id + "-label", Label.class);
            assertEquals(id, label.getLabelFor().getId());
            assertEquals(label.getText(), label.getLabelFor().getAccessibleText());
        }
        assertTrue(ids.containsAll(List.of("showroom-entry-body-help", "showroom-entry-sign-secret")));
        assertEquals(
                "In één regel, zonder namen",
                robot.find("#showroom-entry-title", TextField.class).getPromptText());
    }

    @Test
    void walksThroughTheFormByEnterAndTab() {
        robot.show(showroom::node);
        robot.type("#showroom-entry-title", "Zorg om š ž").press("Enter");
        assertEquals("showroom-entry-body", robot.focused());
        robot.type("gezien").press("Enter").type("gehoord").press("Tab");
        assertEquals("gezien\ngehoord", showroom.body.typed().get());
        assertEquals("showroom-entry-received", robot.focused());
        robot.type("15-11");
        assertEquals("zo 15 november 2026", robot.text("#showroom-entry-received-reading"));
        robot.press("Tab");
        assertEquals("15-11-2026", robot.text("#showroom-entry-received"));
        assertEquals(LocalDate.of(2026, 11, 15), showroom.received.value().get());
        robot.type("straks").press("Enter");
        assertTrue(robot.isShown("#showroom-entry-review-problem"));
        assertEquals("showroom-entry-source", robot.focused());
        robot.press("Down", "Enter");
        assertEquals("showroom-entry-urgent-0", robot.focused());
    }

    @Test
    void submitsByCtrlEnterAndGoesToTheFirstProblem() {
        robot.show(showroom::node);
        robot.type("#showroom-entry-body", "tekst").press("Shortcut+Enter");
        assertEquals(1, showroom.submitted);
        assertEquals("showroom-entry-title", robot.focused());
        assertEquals("Vul dit nog in.", robot.text("#showroom-entry-title-problem"));
        assertFalse(robot.isShown("#showroom-entry-body-problem"));
        robot.type("x");
        assertFalse(robot.isShown("#showroom-entry-title-problem"));
    }

    @Test
    void refusesAPasteThatDoesNotFitWithoutFreezing() {
        robot.show(showroom::node);
        robot.focus("#showroom-entry-body");
        long start = System.nanoTime();
        robot.paste("woord ".repeat(33_334));
        Duration refused = Duration.ofNanos(System.nanoTime() - start);
        assertEquals("", showroom.body.typed().get());
        assertEquals(
                "De geplakte tekst is niet overgenomen: hij telt 200.004 tekens en er passen er 50.000."
                        + " Plak een deel, of voeg het geheel toe als bestand.",
                robot.text("#showroom-entry-body-problem"));
        start = System.nanoTime();
        robot.paste("woord ".repeat(LongText.MAX / 6));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        robot.type("x");
        Duration keystroke = Duration.ofNanos(System.nanoTime() - start);
        System.getLogger("measured")
                .log(
                        System.Logger.Level.INFO,
                        "refused " + refused.toMillis() + " ms, 50,000 taken " + taken.toMillis() + " ms, then a key "
                                + keystroke.toMillis() + " ms");
        assertTrue(robot.find("#showroom-entry-body", TextArea.class).getLength() > 49_000);
        assertTrue(refused.compareTo(Duration.ofSeconds(2)) < 0, "refused in " + refused);
        assertTrue(taken.compareTo(Duration.ofSeconds(5)) < 0, "taken in " + taken);
    }

    @Test
    void keepsTheSecretOutOfTheControl() {
        robot.show(showroom::node);
        robot.type("#showroom-entry-secret", "Geheim12");
        robot.press("Backspace", "Home", "Delete", "Shortcut+Z", "Shortcut+C");
        robot.type("g");
        assertEquals("•••••••", robot.text("#showroom-entry-secret"));
        char[] taken = robot.on(showroom.secret::take);
        assertArrayEquals("geheim1".toCharArray(), taken);
        assertEquals(0, showroom.secret.peek().length);
        assertEquals("", robot.text("#showroom-entry-secret"));
    }

    @Test
    void asksInsideTheWindowAndGivesTheFocusBack() {
        robot.show(showroom::node);
        robot.focus("#showroom-withdraw").press("Enter");
        assertTrue(robot.isShown("#dialog"));
        assertEquals("common-cancel", robot.focused(), "a grave answer never has the focus first");
        robot.press("Esc");
        assertFalse(robot.isShown("#dialog"));
        assertEquals("showroom-withdraw", robot.focused());
        assertEquals(0, showroom.submitted);
    }

    @Test
    void findsActsInThePaletteByAFewLetters() {
        robot.show(showroom::node);
        robot.press("Shortcut+K").type("vastl");
        assertEquals(2, robot.find("#palette-list", ListView.class).getItems().size());
        robot.press("Enter");
        assertEquals(1, showroom.submitted);
        assertFalse(robot.isShown("#palette"));
        robot.press("F1");
        assertTrue(robot.isShown("#keys"));
    }

    @Test
    void opensARowByEnter() {
        robot.show(showroom::node);
        robot.focus("#showroom-list").press("Down", "Enter");
        assertEquals(200, showroom.submitted);
    }

    @Test
    void takesPicturesOfEveryLook() {
        for (Theme theme : Theme.values()) {
            for (TypeSize size : List.of(TypeSize.NORMAL, TypeSize.TABLE)) {
                Showroom shown = robot.on(() -> new Showroom(Texts.strict(Language.NL, "showroom")));
                robot.show(shown::node, new Look(theme, size, 1366, 768));
                robot.on(() -> {
                    shown.fill();
                    return true;
                });
                robot.focus("#showroom-entry-title");
                String name = theme.name().toLowerCase(Locale.ROOT) + "-" + size.pixels();
                robot.picture(Path.of("target", "pictures", "showroom-" + name + ".png"));
                robot.on(() -> {
                    shown.askToWithdraw();
                    return true;
                });
                robot.picture(Path.of("target", "pictures", "showroom-" + name + "-dialog.png"));
            }
        }
    }
}
