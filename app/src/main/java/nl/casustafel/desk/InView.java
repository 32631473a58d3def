package nl.casustafel.desk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Brings what appears on a page that scrolls into sight, with the least movement.
public final class InView {
    private InView() {}

    /// After the next layout, shows as much of `last` as there is room for, and never moves `first`, and as
    /// much above it, out of sight. Does nothing where the page does not scroll.
    public static void bring(Node first, Node last) {
        Scene scene = last.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Once(scene, first, last));
        }
    }

    private record Once(Scene scene, Node first, Node last) implements Runnable {
        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            for (Parent above = last.getParent(); above != null; above = above.getParent()) {
                if (above instanceof ScrollPane page && last.isVisible()) {
                    move(page);
                    return;
                }
            }
        }

        private void move(ScrollPane page) {
            double seen = page.getViewportBounds().getHeight();
            double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
            if (hidden > 0) {
                double now = page.getVvalue() * hidden;
                double down = Math.max(now, within(page, last).getMaxY() - seen);
                Bounds top = within(page, first);
                double to = Math.min(down, top.getMinY() - top.getHeight());
                page.setVvalue(Math.clamp(to / hidden, 0, 1));
            }
        }

        private static Bounds within(ScrollPane page, Node node) {
            return page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        }
    }
}
