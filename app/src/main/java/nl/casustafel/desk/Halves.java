package nl.casustafel.desk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Two parts of a screen: beside each other while there is room for both, one under the other in big type.
/// Scrolls by itself when it is higher than the window.
public final class Halves {
    /// Below this width, in em, the parts go under each other.
    private static final double LEAST_EMS = 68;

    private final GridPane grid = new GridPane();
    private final ScrollPane root = new ScrollPane(grid);
    private final Label ruler = new Label();
    private final Node left;
    private final Node right;
    private final double share;

    /// @param share of the width, in percent, that the left part has
    public Halves(Node left, Node right, double share) {
        this.left = left;
        this.right = right;
        this.share = share;
        grid.getStyleClass().add("desk-halves");
        root.getStyleClass().addAll("desk-scroll");
        root.setFitToWidth(true);
        ruler.setManaged(false);
        root.widthProperty().addListener((property, before, width) -> place());
        ruler.fontProperty().addListener((property, before, font) -> place());
        place();
    }

    public Node node() {
        return root;
    }

    /// Moves what is in sight down by a part of what can be scrolled; up where it is negative.
    void scroll(double part) {
        root.setVvalue(Math.clamp(root.getVvalue() + part, root.getVmin(), root.getVmax()));
    }

    private void place() {
        boolean beside = root.getWidth() >= LEAST_EMS * ruler.getFont().getSize();
        grid.getChildren().setAll(ruler, left, right);
        GridPane.setConstraints(left, 0, 0);
        GridPane.setConstraints(right, beside ? 1 : 0, beside ? 0 : 1);
        grid.getColumnConstraints()
                .setAll(
                        beside
                                ? new ColumnConstraints[] {column(share), column(100 - share)}
                                : new ColumnConstraints[] {column(100)});
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        column.setFillWidth(true);
        return column;
    }
}
