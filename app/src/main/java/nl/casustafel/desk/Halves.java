package nl.casustafel.desk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/// Two parts of a screen: beside each other while there is room for both, one under the other in big type.
/// By itself it scrolls when it is higher than the window ([#node]); on a screen that scrolls already it
/// stands at its full height ([#whole]).
public final class Halves {
    /// Below this width, in em, the parts go under each other.
    private static final double LEAST_EMS = 68;

    private final GridPane grid = new GridPane();
    private final StackPane whole = new StackPane(grid);
    private final ScrollPane root = new ScrollPane();
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
        whole.widthProperty().addListener((property, before, width) -> place());
        ruler.fontProperty().addListener((property, before, font) -> place());
        place();
    }

    public Node node() {
        root.setContent(whole);
        return root;
    }

    /// Without a scroll bar of its own; instead of [#node].
    public Node whole() {
        return whole;
    }

    /// Moves what is in sight down by a part of what can be scrolled; up where it is negative.
    void scroll(double part) {
        root.setVvalue(Math.clamp(root.getVvalue() + part, root.getVmin(), root.getVmax()));
    }

    private void place() {
        boolean beside = whole.getWidth() >= LEAST_EMS * ruler.getFont().getSize();
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
