package nl.casustafel.desk;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do in every form: Enter goes to the next field, Tab leaves a text area, Ctrl+Enter submits.
final class Keys {
    private Keys() {}

    static void enterLeaves(Node control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (plain(event, KeyCode.ENTER) && !(control instanceof ComboBoxBase<?> box && box.isShowing())) {
                event.consume();
                control.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
    }

    static void tabLeaves(Node control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                control.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    static void controlEnterRuns(Node form, Runnable act) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                act.run();
            }
        });
    }

    static void enterFires(ButtonBase button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (plain(event, KeyCode.ENTER)) {
                event.consume();
                button.fire();
            }
        });
    }

    static void on(Node node, KeyCode code, Runnable act) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (plain(event, code)) {
                event.consume();
                act.run();
            }
        });
    }

    private static boolean plain(KeyEvent event, KeyCode code) {
        return event.getCode() == code && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
