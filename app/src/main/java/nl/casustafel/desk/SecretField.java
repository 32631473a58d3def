package nl.casustafel.desk;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for a passphrase or a personal code. The control itself only ever holds dots; the signs typed
/// are kept in an
/// array that is wiped. No copy, no undo, nothing for a screen reader to speak.
public final class SecretField extends PasswordField {
    /// More than any passphrase needs; what goes beyond it is not taken.
    public static final int MAX = 1024;

    private final char[] signs = new char[MAX];
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();

    public SecretField() {
        setTextFormatter(new TextFormatter<>(this::keep));
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
                event.consume();
            }
        });
    }

    /// How many signs are typed; strength hints listen to it and read [#peek].
    public ReadOnlyIntegerProperty typedLength() {
        return length.getReadOnlyProperty();
    }

    /// A copy of what is typed; the caller wipes it.
    public char[] peek() {
        return Arrays.copyOf(signs, length.get());
    }

    /// Gives what is typed and empties the field; the caller wipes the array.
    public char[] take() {
        char[] taken = peek();
        wipe();
        return taken;
    }

    /// Empties the field and overwrites what was typed.
    public void wipe() {
        setText("");
        Arrays.fill(signs, '\0');
        length.set(0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? "" : super.queryAccessibleAttribute(attribute, parameters);
    }

    private TextFormatter.Change keep(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        int start = change.getRangeStart();
        int end = change.getRangeEnd();
        int room = MAX - (length.get() - (end - start));
        String added = change.getText();
        String taken = added.substring(0, Math.min(room, added.length()));
        int tail = length.get() - end;
        System.arraycopy(signs, end, signs, start + taken.length(), tail);
        taken.getChars(0, taken.length(), signs, start);
        int now = start + taken.length() + tail;
        Arrays.fill(signs, now, Math.max(now, length.get()), '\0');
        change.setText("•".repeat(taken.length()));
        change.setCaretPosition(Math.min(change.getCaretPosition(), now));
        change.setAnchor(Math.min(change.getAnchor(), now));
        length.set(now);
        return change;
    }
}
