package nl.casustafel.desk;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A part of a screen that takes room only while it is asked for.
public final class Fold {
    private final Runnable focus;
    private final VBox card;

    /// @param id of the card
    /// @param content what it holds
    /// @param focus puts the focus where one begins in it
    public Fold(String id, Node content, Runnable focus) {
        this.focus = focus;
        this.card = new VBox(content);
        card.setId(id);
        card.getStyleClass().addAll(Styles.CARD, "desk-fold");
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                show(false);
            }
        });
    }

    public Fold(String id, FormPane form) {
        this(id, form.node(), form::focusFirst);
    }

    public Node node() {
        return card;
    }

    public boolean isShown() {
        return card.isVisible();
    }

    /// Shown, what one begins with has the focus.
    public void show(boolean shown) {
        card.setVisible(shown);
        if (shown) {
            focus.run();
        }
    }
}
