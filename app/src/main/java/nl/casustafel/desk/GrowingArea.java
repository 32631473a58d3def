package nl.casustafel.desk;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;

/// A text area that grows with its text, from `leastRows` up to `mostRows`, then scrolls. Tab leaves it.
public final class GrowingArea extends TextArea {
    private static final double LINE = 1.45;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    private int leastRows = LEAST_ROWS;
    private int mostRows = MOST_ROWS;

    public GrowingArea() {
        setWrapText(true);
        getStyleClass().add("desk-area");
        Keys.tabLeaves(this);
    }

    public void rows(int least, int most) {
        leastRows = least;
        mostRows = most;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node text = lookup(".text");
        if (text != null) {
            grow(text.getBoundsInLocal().getHeight());
        }
    }

    private void grow(double textHeight) {
        Font font = getFont();
        double line = font.getSize() * LINE;
        Insets insets = getInsets();
        double around = insets.getTop() + insets.getBottom() + line;
        double height = Math.clamp(textHeight, line * leastRows, line * mostRows) + around;
        if (Math.abs(height - getPrefHeight()) > 1) {
            setPrefHeight(height);
            setMinHeight(line * leastRows + around);
        }
    }
}
