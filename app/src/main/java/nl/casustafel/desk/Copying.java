package nl.casustafel.desk;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The only way from a field to the clipboard, by key or by menu. What was put there is taken away again
/// after a while, at a lock and at the end, unless something else stands there by then. FX thread only.
public final class Copying {
    /// How long what was copied can be pasted.
    public static final Duration KEPT = Duration.seconds(30);

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination COPY_TOO = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CUT = KeyCombination.valueOf("Shortcut+X");
    private static final KeyCombination CUT_TOO = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN);

    private final Supplier<Texts> texts;
    private final PauseTransition wait;
    private @Nullable String ours;

    /// @param texts the words of the menu, in the language of the moment
    public Copying(Supplier<Texts> texts, Duration kept) {
        this.texts = texts;
        this.wait = new PauseTransition(kept);
        wait.setOnFinished(_ -> clear());
    }

    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (scene.getFocusOwner() instanceof TextInputControl field && copies(event, field)) {
                event.consume();
            }
        });
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            TextInputControl field = fieldAround(event.getTarget());
            if (field != null) {
                event.consume();
                menu(field).show(field, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /// Takes away what was copied here, if it still stands there.
    public void clear() {
        wait.stop();
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (ours != null && ours.equals(clipboard.getString())) {
            clipboard.clear();
        }
        ours = null;
    }

    private boolean copies(KeyEvent event, TextInputControl field) {
        if (COPY.match(event) || COPY_TOO.match(event)) {
            take(field, field::copy);
            return true;
        }
        if (CUT.match(event) || CUT_TOO.match(event)) {
            take(field, field::cut);
            return true;
        }
        return false;
    }

    /// A secret cannot be copied: its field gives nothing.
    private void take(TextInputControl field, Runnable act) {
        String selected = field.getSelectedText();
        if (selected.isEmpty() || field instanceof PasswordField) {
            return;
        }
        act.run();
        ours = selected;
        wait.playFromStart();
    }

    private static @Nullable TextInputControl fieldAround(Object target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return node instanceof TextInputControl field && !(field instanceof PasswordField) ? field : null;
    }

    private ContextMenu menu(TextInputControl field) {
        boolean nothing = field.getSelectedText().isEmpty();
        boolean fixed = !field.isEditable();
        return new ContextMenu(
                item("desk.copying.cut", nothing || fixed, () -> take(field, field::cut)),
                item("desk.copying.copy", nothing, () -> take(field, field::copy)),
                item(
                        "desk.copying.paste",
                        fixed || !Clipboard.getSystemClipboard().hasString(),
                        field::paste),
                new SeparatorMenuItem(),
                item("desk.copying.all", field.getLength() == 0, field::selectAll));
    }

    private MenuItem item(String key, boolean disabled, Runnable act) {
        MenuItem item = new MenuItem(texts.get().get(key));
        item.setId(NodeId.of(key));
        item.setDisable(disabled);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
