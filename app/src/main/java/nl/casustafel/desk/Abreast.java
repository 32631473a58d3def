package nl.casustafel.desk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Equal parts beside each other; under each other where one of them would become narrower than it may be.
/// The space between them is the `-fx-spacing` of `.desk-beside`.
public final class Abreast extends HBox {
    public Abreast(Node... parts) {
        super(parts);
        getStyleClass().add("desk-beside");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return around(true)
                + parts().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> parts = parts();
        double widest =
                parts.stream().mapToDouble(part -> part.prefWidth(-1)).max().orElse(0);
        return around(true) + widest * parts.size() + between(parts);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> parts = parts();
        double inner = (width < 0 ? computePrefWidth(-1) : width) - around(true);
        double content = isBeside(inner)
                ? parts.stream()
                        .mapToDouble(part -> part.prefHeight(share(inner)))
                        .max()
                        .orElse(0)
                : parts.stream().mapToDouble(part -> part.prefHeight(inner)).sum() + between(parts);
        return around(false) + content;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - around(true);
        boolean beside = isBeside(inner);
        double width = beside ? share(inner) : inner;
        double x = snappedLeftInset();
        double y = snappedTopInset();
        for (Node part : parts()) {
            double height = part.prefHeight(width);
            part.resizeRelocate(x, y, width, height);
            if (beside) {
                x += width + getSpacing();
            } else {
                y += height + getSpacing();
            }
        }
    }

    private boolean isBeside(double inner) {
        double share = share(inner);
        return parts().stream().allMatch(part -> part.minWidth(-1) <= share);
    }

    private double share(double inner) {
        List<Node> parts = parts();
        return Math.floor((inner - between(parts)) / Math.max(1, parts.size()));
    }

    private double between(List<Node> parts) {
        return getSpacing() * Math.max(0, parts.size() - 1);
    }

    private double around(boolean across) {
        return across ? snappedLeftInset() + snappedRightInset() : snappedTopInset() + snappedBottomInset();
    }

    private List<Node> parts() {
        return getManagedChildren();
    }
}
