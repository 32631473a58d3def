package nl.casustafel.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window's content with room for cards above it: dialogs, the palette, the keyboard sheet. Cards are
/// nodes, not windows, so a lock that takes the content away takes them along.
///
/// While a card is open what lies below takes no key or click; Esc closes the topmost; the focus returns to
/// where it was.
public final class Overlay {
    private final StackPane root = new StackPane();
    private final Deque<Card> cards = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public Overlay(Node content) {
        root.getChildren().add(content);
        root.getStyleClass().add("desk-overlay-root");
    }

    public Parent node() {
        return root;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Shows a card in the middle, or at the top (`Pos.TOP_CENTER`). `onEscape` runs when Esc closed it.
    /// The returned act closes it without `onEscape`.
    public Runnable show(Region card, Pos where, Runnable onEscape) {
        StackPane layer = new StackPane(card);
        layer.getStyleClass().add("desk-scrim");
        StackPane.setAlignment(card, where);
        card.getStyleClass().add("desk-overlay-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        Card shown =
                new Card(layer, root.getScene() == null ? null : root.getScene().getFocusOwner());
        Keys.on(layer, KeyCode.ESCAPE, () -> {
            close(shown);
            onEscape.run();
        });
        root.getChildren().getLast().setDisable(true);
        root.getChildren().add(layer);
        cards.push(shown);
        open.set(true);
        return () -> close(shown);
    }

    /// Closes every card without asking; before a lock.
    public void closeAll() {
        while (!cards.isEmpty()) {
            close(cards.peek());
        }
    }

    private void close(Card card) {
        if (!cards.remove(card)) {
            return;
        }
        root.getChildren().remove(card.layer());
        root.getChildren().getLast().setDisable(false);
        open.set(!cards.isEmpty());
        if (card.before() != null) {
            card.before().requestFocus();
        }
    }

    private record Card(Node layer, @Nullable Node before) {}
}
