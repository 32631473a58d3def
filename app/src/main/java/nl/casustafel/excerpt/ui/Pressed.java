package nl.casustafel.excerpt.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key that acts on a list or a text of its own accord.
final class Pressed {
    private Pressed() {}

    static void on(Node node, KeyCode code, Runnable act) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == code && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
                key.consume();
                act.run();
            }
        });
    }
}
