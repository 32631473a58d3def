package nl.casustafel.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings what appears on a page that scrolls into sight, with the least movement.
public final class InView {
    private InView() {}

    /// Shows as much of `last` as there is room for, and never moves the beginning of `first` out of sight. Does
    /// nothing where the page does not scroll. After layout.
    public static void bring(Node first, Node last) {
        for (Parent above = last.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page) {
                bring(page, first, last);
                return;
            }
        }
    }

    private static void bring(ScrollPane page, Node first, Node last) {
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double now = page.getVvalue() * hidden;
            double down = Math.max(now, within(page, last).getMaxY() - seen);
            double to = Math.min(down, within(page, first).getMinY());
            page.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }

    private static Bounds within(ScrollPane page, Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }
}
