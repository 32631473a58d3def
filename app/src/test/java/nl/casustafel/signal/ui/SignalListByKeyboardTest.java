package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class SignalListByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @Test
    void narrowsChoosesSeveralAndPutsThemOnTheAgenda() {
        mother.signals.tested();
        mother.signals.received();
        mother.signals.tested();
        show();
        robot.press("Shortcut+F").type("toets");
        assertEquals(2, table().getItems().size());
        robot.press("Down", "Shift+Down");
        robot.picture(PICTURES.resolve("signal-list-chosen.png"));
        assertEquals("2 gekozen van 2", robot.text("#signal-list-count"));
        robot.press("Alt+A");
        assertEquals(2, mother.toAgenda.size());
        robot.on(() -> {
            mother.severalAnswered.accept(mother.toAgenda.stream()
                    .map(id -> new ListActs.Handled(id, Optional.empty()))
                    .toList());
            return true;
        });
        robot.settle();
        assertEquals("2 van 2 gedaan", robot.text("#signal-several-summary"));
        robot.picture(PICTURES.resolve("signal-list-several.png"));
    }

    @Test
    void isThereAsItWasLeftAfterASignal() {
        mother.signals.tested();
        mother.signals.tested();
        mother.signals.received();
        show();
        robot.press("Shortcut+F").type("toets").press("Down", "Down", "Enter");
        assertInstanceOf(SignalPlace.class, mother.navigator.places().getLast());
        robot.on(() -> {
            mother.navigator.back();
            return true;
        });
        robot.settle();
        assertEquals("toets", robot.text("#signal-list-words"));
        assertEquals(2, table().getItems().size());
        assertEquals(1, robot.on(() -> table().getSelectionModel().getSelectedIndex()));
    }

    @Test
    void choosesColumnsAndKeepsAFilterWithoutAMouse() {
        mother.signals.received();
        show();
        robot.press("Alt+K");
        assertEquals("signal-columns-list", robot.focused());
        robot.press("Right", "Space", "Right", "Shift+Left", "Shift+Left");
        robot.picture(PICTURES.resolve("signal-list-columns.png"));
        robot.press("Alt+K");
        assertFalse(robot.isShown("#signal-columns-card"));
        assertEquals(
                List.of(
                        "signal-list-about",
                        "signal-list-number",
                        "signal-list-municipality",
                        "signal-list-state",
                        "signal-list-next"),
                robot.on(() -> table().getColumns().stream()
                        .map(column -> column.getId())
                        .toList()));
        robot.press("Alt+F").type("mijn lijst").press("Shortcut+Enter");
        assertTrue(robot.text("#signal-list-notice").contains("mijn lijst"));
    }

    @Test
    void walksOverTheBoardAndOpensWithoutAMouse() {
        mother.signals.received();
        mother.signals.received();
        mother.signals.deferred();
        mother.vault.time.forward(Duration.ofDays(9));
        show();
        robot.on(() -> {
            mother.navigator.go(new BoardPlace());
            return true;
        });
        robot.settle();
        robot.focus("#signal-board-received").press("Down");
        robot.picture(PICTURES.resolve("signal-board.png"));
        robot.press("Right");
        assertEquals("signal-board-deferred", robot.focused());
        robot.press("Left", "Enter");
        assertTrue(mother.navigator.places().getLast() instanceof SignalPlace);
    }

    @Test
    void leavesByKeys() {
        mother.signals.received();
        mother.saveAs = Optional.of(Path.of("lijst.csv"));
        show();
        robot.press("Alt+U")
                .type("Burgemeester")
                .press("Tab")
                .type("Overleg")
                .press("Tab")
                .type("WPGA art. 6");
        robot.picture(PICTURES.resolve("signal-list-leaving.png"));
        robot.press("Shortcut+Enter");
        assertTrue(robot.text("#signal-export-notice").contains("register"));
        assertTrue(mother.outlet.table.contains("2026-A-001"));
    }

    private void show() {
        mother.screens();
        robot.show(this::window, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
    }

    private Parent window() {
        BorderPane content = new BorderPane();
        mother.navigator.screen().addListener((property, before, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Overlay overlay = new Overlay(content);
        new Commands(mother.navigator, overlay).listen(overlay.node());
        mother.navigator.home(new SignalsPlace());
        return overlay.node();
    }

    @SuppressWarnings("unchecked")
    private TableView<Listed> table() {
        return robot.find("#signal-list-table", TableView.class);
    }
}
