package nl.casustafel.framework.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Styles;

/// A list and what is in front of it, both as high as there is room: the list stays in sight while the other
/// is scrolled.
final class Sides {
    private static final double LEAST_EMS = 18;

    private final Node root;

    /// @param foot below the list
    /// @param share of the width, in percent, that the list has
    Sides(Parent list, List<Node> foot, Node beside, double share) {
        VBox left = new VBox(list);
        left.getChildren().addAll(foot);
        left.getStyleClass().add(Styles.STACK);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(beside);
        content.getStyleClass().add("desk-beside-bar");
        ScrollPane right = new ScrollPane(content);
        right.getStyleClass().add("desk-scroll");
        right.setFitToWidth(true);
        root = new Halves(left, right, share).node();
        VBox.setVgrow(root, Priority.ALWAYS);
        if (root instanceof Region room) {
            fills(left, room);
            fills(right, room);
        }
    }

    private static void fills(Region part, Region room) {
        Label ruler = new Label();
        DoubleBinding height = Bindings.createDoubleBinding(
                () -> Math.max(
                        ruler.getFont().getSize() * LEAST_EMS,
                        room.getHeight() - ruler.getFont().getSize()),
                room.heightProperty(),
                ruler.fontProperty());
        part.prefHeightProperty().bind(height);
        part.minHeightProperty().bind(height);
        part.maxHeightProperty().bind(height);
    }

    Node node() {
        return root;
    }
}
