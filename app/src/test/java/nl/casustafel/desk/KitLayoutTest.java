package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// Nothing is cut off: on a small laptop, in type for the table, in both languages.
@OneAtATime
class KitLayoutTest {
    private static final List<TypeSize> SIZES = List.of(TypeSize.NORMAL, TypeSize.TABLE, TypeSize.WALL);

    private static final int NARROW = 760;

    private final Robot robot = Robot.start();

    @Test
    void showsEveryChordWhole() {
        for (Language language : Language.values()) {
            for (TypeSize size : SIZES) {
                show(language, size);
                robot.press("F1");
                List<Labeled> chords = all("#keys .desk-chord");
                assertTrue(chords.size() > 4, chords::toString);
                chords.forEach(chord -> assertWhole(chord, size));
                Node card = robot.find("#keys", Node.class);
                assertTrue(inScene(card).getMaxY() <= 768, "card " + inScene(card));
                Node close = robot.find("#common-close", Node.class);
                assertTrue(inScene(close).getMaxY() <= 768, "close " + inScene(close));
            }
        }
    }

    @Test
    void scrollsTheKeysByTheArrows() {
        show(Language.NL, TypeSize.WALL);
        robot.press("F1", "Down", "Page Down");
        ScrollPane scroll = robot.on(() -> (ScrollPane) robot.stage().getScene().lookup("#keys .scroll-pane"));
        assertTrue(robot.on(scroll::getVvalue) > 0.4);
    }

    @Test
    void givesPartsBesideEachOtherTheSameWidth() {
        show(Language.NL, TypeSize.NORMAL);
        Node one =
                robot.find("#showroom-entry-received", Node.class).getParent().getParent();
        Node other =
                robot.find("#showroom-entry-review", Node.class).getParent().getParent();
        assertEquals(inScene(one).getMinY(), inScene(other).getMinY());
        assertEquals(inScene(one).getWidth(), inScene(other).getWidth(), 1);
    }

    @Test
    void putsThemUnderEachOtherInBigType() {
        Showroom showroom = robot.on(() -> new Showroom(Texts.strict(Language.NL, "showroom")));
        robot.show(
                () -> new StackPane(new FormPane(showroom.texts, () -> {})
                        .beside(line -> line.text("showroom.entry.title", showroom.title)
                                .choice("showroom.entry.source", showroom.source))
                        .node()),
                new Look(Theme.LIGHT, TypeSize.WALL, NARROW - 100, 768));
        Node one = robot.find("#showroom-entry-title", Node.class).getParent().getParent();
        Node other =
                robot.find("#showroom-entry-source", Node.class).getParent().getParent();
        assertTrue(inScene(one).getMaxY() <= inScene(other).getMinY(), inScene(one) + " above " + inScene(other));
    }

    @Test
    void showsThePromptsOfASignatureWhole() {
        for (TypeSize size : SIZES) {
            show(Language.NL, size);
            Node secret = robot.find("#showroom-entry-sign-secret", Node.class);
            Text prompt = robot.on(() -> secret.lookupAll(".text").stream()
                    .map(Text.class::cast)
                    .filter(text -> text.getText().startsWith("Wachtzin"))
                    .findFirst()
                    .orElseThrow());
            double needed = robot.on(() -> prompt.getLayoutBounds().getWidth());
            assertTrue(
                    needed < inScene(secret).getWidth(),
                    size + ": " + needed + " in " + inScene(secret).getWidth());
            Node form = secret.getParent();
            assertTrue(inScene(secret).getMaxX() <= inScene(form).getMaxX() + 1, size.name());
        }
    }

    @Test
    void leavesNoGapUnderRadioButtons() {
        for (int width : List.of(1366, NARROW)) {
            show(Language.NL, TypeSize.NORMAL, width);
            Node radios = robot.find("#showroom-entry-urgent", Node.class);
            double lowest = robot.on(() -> radios.lookupAll(".radio-button").stream()
                    .mapToDouble(button -> inScene(button).getMaxY())
                    .max()
                    .orElseThrow());
            assertEquals(lowest, inScene(radios).getMaxY(), 2);
        }
    }

    @Test
    void readsOnBelowTheLastControlByKeyboard() {
        ScrollPane page = robot.on(() -> {
            Region high = new Region();
            high.setMinHeight(3000);
            Button only = new Button("only");
            only.setId("only");
            ScrollPane scroll = new ScrollPane(new VBox(only, high));
            scroll.getStyleClass().add("desk-scroll");
            return scroll;
        });
        robot.show(() -> {
            StackPane stage = new StackPane(page);
            PageKeys.listen(stage);
            return stage;
        });
        robot.focus("#only").press("Page Down");
        double once = robot.on(page::getVvalue);
        assertTrue(once > 0.2 && once < 0.4, () -> "" + once);
        robot.press("Page Down", "Page Down", "Page Down", "Page Down");
        assertEquals(1, robot.on(page::getVvalue));
        robot.press("Page Up");
        assertTrue(robot.on(page::getVvalue) < 1);
    }

    @Test
    void tellsTheNumberInTheTrailOnceItIsKnown() {
        Navigator navigator = new Navigator();
        SimpleStringProperty title = new SimpleStringProperty("Casus");
        navigator.register(Showroom.Desk.class, place -> Screen.of(new Pane(), title));
        navigator.home(new Showroom.Desk());
        title.set("Casus 2026-A-010");
        assertEquals("Casus 2026-A-010", navigator.trail().getLast().title());
        navigator.leave();
        title.set("later");
        assertEquals("Casus 2026-A-010", navigator.trail().getLast().title());
    }

    private void show(Language language, TypeSize size) {
        show(language, size, 1366);
    }

    private void show(Language language, TypeSize size, int width) {
        Showroom showroom = robot.on(() -> new Showroom(Texts.strict(language, "showroom")));
        robot.show(showroom::node, new Look(Theme.LIGHT, size, width, 768));
    }

    private List<Labeled> all(String selector) {
        return robot.on(() -> robot.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .toList());
    }

    private void assertWhole(Labeled label, TypeSize size) {
        String shown = robot.on(() -> ((Text) label.lookup(".text")).getText());
        assertEquals(label.getText(), shown, size.name());
        assertFalse(label.getText().isEmpty());
    }

    private Bounds inScene(Node node) {
        return robot.on(() -> node.localToScene(node.getLayoutBounds()));
    }
}
