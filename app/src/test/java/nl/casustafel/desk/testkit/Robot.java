package nl.casustafel.desk.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The only class that knows TestFX. Starts the toolkit once, without a display; types, presses chords,
/// finds nodes by
/// id, waits for conditions, takes pictures. Use it by keyboard, as people at the table do; the headless
/// screen is 1000
/// by 1000, so nothing is clicked by coordinates.
///
/// ```java
/// Robot robot = Robot.start();
/// robot.show(() -> new SignalEntryView(model).node());
/// robot.type("#signal-entry-title", "Zorg over een jongen");
/// robot.press("Shortcut+Enter");
/// robot.await("saved", () -> model.isSaved());
/// ```
public final class Robot {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int SECONDS = 30;

    private final FxRobot keys = new FxRobot();
    private final Stage stage;

    private Robot(Stage stage) {
        this.stage = stage;
    }

    /// Starts the toolkit, or takes the one that runs; every test class may call it.
    public static Robot start() {
        try {
            Robot robot = new Robot(FxToolkit.registerPrimaryStage());
            WaitForAsyncUtils.autoCheckException = true;
            return robot;
        } catch (TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Shows what `content` builds (on the FX thread) in the usual look, 1366 by 768.
    public Scene show(Callable<? extends Parent> content) {
        return show(content, new Look(Theme.LIGHT, TypeSize.NORMAL, WIDTH, HEIGHT));
    }

    public Scene show(Callable<? extends Parent> content, Look look) {
        Scene scene = on(() -> {
            Scene fresh = new Scene(content.call(), look.width(), look.height());
            new Appearance(look.theme(), look.size()).dress(fresh);
            stage.setScene(fresh);
            stage.setWidth(look.width());
            stage.setHeight(look.height());
            stage.show();
            stage.requestFocus();
            return fresh;
        });
        settle();
        return scene;
    }

    public record Look(Theme theme, TypeSize size, int width, int height) {}

    /// The window the program itself may use in walks through the whole of it.
    public Stage stage() {
        return stage;
    }

    /// Focuses the field and types, sign by sign.
    public Robot type(String id, String text) {
        focus(id);
        return type(text);
    }

    /// Types into whatever has the focus, sign by sign, without waiting in between.
    public Robot type(String text) {
        on(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(this::typed);
            return true;
        });
        settle();
        return this;
    }

    private void typed(String sign) {
        Scene scene = stage.getScene();
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typing = type == KeyEvent.KEY_TYPED;
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type,
                            typing ? sign : KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    /// Pastes as Ctrl+V does.
    public Robot paste(String text) {
        on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        return press("Shortcut+V");
    }

    /// Presses chords one after the other: `Enter`, `Shortcut+K`, `Shift+Tab`, `Esc`, `F1` (names as in
    /// `KeyCode`).
    public Robot press(String... chords) {
        for (String chord : chords) {
            KeyCodeCombination combination = (KeyCodeCombination) KeyCombination.valueOf(chord);
            List<KeyCode> pressed = new ArrayList<>();
            down(pressed, combination.getShortcut(), KeyCode.CONTROL);
            down(pressed, combination.getControl(), KeyCode.CONTROL);
            down(pressed, combination.getShift(), KeyCode.SHIFT);
            down(pressed, combination.getAlt(), KeyCode.ALT);
            pressed.add(combination.getCode());
            keys.push(pressed.toArray(KeyCode[]::new));
            settle();
        }
        return this;
    }

    public Robot focus(String id) {
        Node node = find(id, Node.class);
        on(() -> {
            node.requestFocus();
            return node;
        });
        settle();
        return this;
    }

    /// Fires a button, tick or radio button.
    public Robot fire(String id) {
        ButtonBase button = find(id, ButtonBase.class);
        on(() -> {
            button.fire();
            return button;
        });
        settle();
        return this;
    }

    /// The node with that id; fails with the ids there are.
    public <N extends Node> N find(String id, Class<N> type) {
        Node found = on(() -> stage.getScene().lookup(id));
        if (found == null) {
            throw new AssertionError("no node " + id + " among " + ids());
        }
        return type.cast(found);
    }

    public boolean isShown(String id) {
        return on(() -> {
            Node node = stage.getScene().lookup(id);
            return node != null && node.isVisible() && node.isManaged();
        });
    }

    /// The words of a label, button or field.
    public String text(String id) {
        Node node = find(id, Node.class);
        return on(() -> switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            default -> throw new AssertionError("no words in " + node.getClass().getSimpleName());
        });
    }

    /// Id of the node that has the focus, or empty.
    public String focused() {
        return on(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    /// All ids on the screen, in order.
    public List<String> ids() {
        return on(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .map(Node::getId)
                .filter(id -> id != null)
                .toList());
    }

    /// Waits until the condition holds, asked on the FX thread; never a sleep of fixed length.
    public Robot await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain: " + what, late);
        }
        settle();
        return this;
    }

    /// Runs on the FX thread and waits for the result; exceptions come out here.
    public <T> T on(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, act);
    }

    /// Takes a picture of the scene as PNG.
    public Path picture(Path file) {
        settle();
        WritableImage image = on(() -> stage.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /// Lets the FX thread finish what it has, layout included.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void down(List<KeyCode> pressed, KeyCombination.ModifierValue value, KeyCode key) {
        if (value == KeyCombination.ModifierValue.DOWN) {
            pressed.add(key);
        }
    }
}
