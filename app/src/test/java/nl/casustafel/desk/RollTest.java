package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A list as high as its rows: one stop for Tab, walked by arrows, opened by Enter.
@OneAtATime
class RollTest {
    private final Robot robot = Robot.start();
    private final ObservableList<String> rows = FXCollections.observableArrayList();
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void close() {
        robot.show(Pane::new);
    }

    private void show(int count) {
        robot.show(
                () -> {
                    for (int i = 0; i < count; i++) {
                        rows.add("regel " + i);
                    }
                    Roll<String> roll = new Roll<String>(
                                    Texts.strict(Language.NL),
                                    "documents.list",
                                    rows,
                                    row -> new Roll.Said(row, "eronder"))
                            .onOpen(opened::add);
                    ScrollPane scroll = new ScrollPane(roll.node());
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
    }

    private long stops() {
        Pane list = robot.find("#documents-list", Pane.class);
        return robot.on(() ->
                list.getChildren().stream().filter(Node::isFocusTraversable).count());
    }

    private boolean focused(int row) {
        Node line = robot.find("#documents-list-" + row, Node.class);
        return robot.on(line::isFocused);
    }

    @Test
    void arrowsWalkAndEnterOpensAndTabHasOneStop() {
        show(40);
        assertEquals(1, stops());
        robot.focus("#documents-list-0").press("Down", "Down");
        assertTrue(focused(2));
        robot.press("End");
        assertTrue(focused(39));
        robot.press("Down", "Enter", "Home", "Up", "Enter");
        assertTrue(focused(0));
        assertEquals(List.of("regel 39", "regel 0"), opened);
        assertEquals(1, stops());
    }

    @Test
    void theFocusStaysWhereItWasWhenTheListIsReadAgain() {
        show(5);
        robot.focus("#documents-list-0").press("Down", "Down");
        robot.on(() -> rows.setAll("regel 0", "regel 1", "regel 2", "regel 3", "een nieuwe"));
        assertTrue(focused(2));
        robot.on(() -> rows.setAll("alleen deze"));
        assertTrue(focused(0));
    }

    @Test
    void anEmptyListSaysWhatComesHere() {
        show(0);
        Pane list = robot.find("#documents-list", Pane.class);
        assertEquals(1, robot.on(() -> list.getChildren().size()));
        assertEquals(0, stops());
    }
}
