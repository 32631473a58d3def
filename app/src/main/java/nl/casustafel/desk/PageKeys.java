package nl.casustafel.desk;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Page Down and Page Up move a screen that is higher than the window, so that what stands below the last
/// control is read without a mouse. A text or a list that has the focus keeps these keys to itself.
public final class PageKeys {
    /// How much of the height in sight a key moves.
    private static final double PART = 0.85;

    private PageKeys() {}

    /// @param root holds the screens; the first that scrolls is moved
    public static void listen(Parent root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int direction = switch (event.getCode()) {
                case PAGE_DOWN -> 1;
                case PAGE_UP -> -1;
                default -> 0;
            };
            if (direction != 0) {
                page(root).ifPresent(page -> {
                    event.consume();
                    move(page, direction);
                });
            }
        });
    }

    /// The screen's own part that scrolls; without one what the screen stands in.
    private static Optional<ScrollPane> page(Parent root) {
        if (root.lookup(".desk-scroll") instanceof ScrollPane own) {
            return Optional.of(own);
        }
        for (Parent above = root.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane around) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    private static void move(ScrollPane page, int direction) {
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            page.setVvalue(
                    Math.clamp(page.getVvalue() + direction * PART * seen / hidden, page.getVmin(), page.getVmax()));
        }
    }
}
