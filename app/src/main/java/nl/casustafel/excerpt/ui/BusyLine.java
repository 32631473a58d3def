package nl.casustafel.excerpt.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Styles;
import org.jspecify.annotations.Nullable;

/// Says what is going on while a file is made, and takes no room otherwise.
final class BusyLine {
    private final Label text = new Label();
    private final HBox root = new HBox(new ProgressBar(), text);

    BusyLine(ObservableValue<@Nullable Progress> busy) {
        text.setWrapText(true);
        root.getStyleClass().add(Styles.ROW);
        busy.addListener((_, _, now) -> show(now));
        show(busy.getValue());
    }

    Node node() {
        return root;
    }

    private void show(@Nullable Progress now) {
        root.setVisible(now != null);
        root.setManaged(now != null);
        text.textProperty().unbind();
        if (now != null) {
            text.textProperty().bind(now.text());
        }
    }
}
