package nl.casustafel.framework.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Styles;

/// Words and sizes as these screens show them.
final class Words {
    private Words() {}

    static Label styled(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static Label quiet(String words) {
        return styled(words, Styles.QUIET);
    }

    /// In em, so that it grows with the type.
    static void height(Parent table, double ems) {
        if (table instanceof Region region) {
            Label ruler = new Label();
            region.prefHeightProperty()
                    .bind(Bindings.createDoubleBinding(() -> ruler.getFont().getSize() * ems, ruler.fontProperty()));
            region.minHeightProperty().bind(region.prefHeightProperty());
        }
    }

    static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
