package nl.casustafel.judgement.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A domain as a row of boxes, each with its pattern, its code and the key of its level. Protection has
/// boxes of another shape and pattern: the two share no scale.
final class StripView {
    private StripView() {}

    static Node of(DomainStrip strip) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("judgement-strip");
        for (DomainStrip.Cell cell : strip.cells()) {
            Region box = new Region();
            box.getStyleClass().addAll("judgement-strip-box", cell.style());
            if (strip.protection()) {
                box.getStyleClass().add("judgement-strip-protection");
            }
            Label code = new Label(cell.code() + " " + cell.sign());
            code.getStyleClass().add("judgement-strip-code");
            code.setMinWidth(Region.USE_PREF_SIZE);
            VBox one = new VBox(box, code);
            one.getStyleClass().add("judgement-strip-cell");
            row.getChildren().add(one);
        }
        row.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        row.setAccessibleText(strip.inWords());
        return row;
    }
}
