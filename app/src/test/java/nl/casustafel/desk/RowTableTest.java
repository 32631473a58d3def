package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// Lists as people meet them: opened without a mouse, whole in every width.
@OneAtATime
class RowTableTest {
    private static final int NARROW = 690;
    private static final int TINY = 320;

    private final Robot robot = Robot.start();
    private final Texts texts = Texts.strict(Language.NL, "showroom");
    private final ObservableList<String> rows = FXCollections.observableArrayList();
    private final List<String> opened = new ArrayList<>();

    @Test
    void opensTheFirstRowThatArrivesAfterTheFocusDid() {
        show(NARROW, TypeSize.NORMAL);
        robot.focus("#showroom-list");
        load("een", "twee");
        robot.press("Enter");
        assertEquals(List.of("een"), opened);
    }

    @Test
    void keepsItsPlaceWhenTheListIsReadAnew() {
        show(NARROW, TypeSize.NORMAL);
        load("een", "twee", "drie");
        robot.focus("#showroom-list").press("Down");
        load("een", "twee bis", "drie");
        robot.press("Enter");
        assertEquals(List.of("twee bis"), opened);
    }

    @Test
    void givesEachColumnItsLongestWordWhereThereIsRoom() {
        show(NARROW, TypeSize.NORMAL);
        load("zorgcoördinator over rooster en verzuim");
        robot.await("whole words", () -> words().stream().noneMatch(word -> word.contains("…")));
        assertTrue(words().contains("2026-A-006"), words()::toString);
        assertWithin();
    }

    @Test
    void cutsWordsAndNeverScrollsSidewaysWhereThereIsNone() {
        for (TypeSize size : List.of(TypeSize.NORMAL, TypeSize.WALL)) {
            show(TINY, size);
            load("arbeidsongeschiktheidsverzekeringsmaatschappij");
            robot.await("cut", () -> words().stream().anyMatch(word -> word.endsWith("…")));
            assertWithin();
        }
    }

    private void show(int width, TypeSize size) {
        robot.show(
                () -> {
                    RowTable<String> table = new RowTable<String>(texts, "showroom.list", rows)
                            .column("showroom.list.subject", 2.4, row -> row)
                            .column("showroom.list.number", 1, row -> "2026-A-006")
                            .column("showroom.list.due", 0.9, row -> "10-11-2026")
                            .column("showroom.list.state", 1, row -> "afgesproken")
                            .onOpen(opened::add);
                    ((Region) table.node()).setMaxWidth(width);
                    return new StackPane(table.node());
                },
                new Look(Theme.LIGHT, size, 1366, 768));
    }

    private void load(String... read) {
        robot.on(() -> rows.setAll(read));
        robot.settle();
    }

    private List<String> words() {
        return robot.on(() -> robot.stage().getScene().getRoot().lookupAll(".desk-cell-text").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private void assertWithin() {
        TableView<?> table = robot.find("#showroom-list", TableView.class);
        robot.on(() -> {
            double columns = table.getColumns().stream()
                    .mapToDouble(column -> column.getWidth())
                    .sum();
            assertTrue(columns <= table.getWidth(), columns + " in " + table.getWidth());
            table.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .forEach(bar -> assertFalse(bar.isVisible()));
            return true;
        });
    }
}
