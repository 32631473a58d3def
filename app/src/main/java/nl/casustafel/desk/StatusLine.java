package nl.casustafel.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot of the window: what just happened on the left (`#status-message`), the states that must
/// always
/// be seen on the right: locked or not, table mode, wall, last backup, unsaved draft.
public final class StatusLine {
    private final HBox root = new HBox();
    private final Label message = new Label();

    public StatusLine() {
        root.setId("status");
        root.getStyleClass().add("desk-status");
        message.setId("status-message");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        root.getChildren().addAll(message, between);
    }

    public Parent node() {
        return root;
    }

    /// Says what just happened; stays until the next sentence.
    public void say(String sentence) {
        message.setText(sentence);
    }

    /// Adds a state with a sign, e.g. `#status-backup`. An empty text hides it.
    public void state(String name, Icon icon, ObservableValue<String> text) {
        add(name, icon, text);
    }

    /// The same for what must not be overlooked: in the colour of danger.
    public void alarm(String name, Icon icon, ObservableValue<String> text) {
        add(name, icon, text).getStyleClass().add("desk-problem");
    }

    private Label add(String name, Icon icon, ObservableValue<String> text) {
        Label label = new Label();
        label.setId("status-" + name);
        label.setGraphic(icon.node());
        label.getStyleClass().add("desk-state");
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().add(label);
        return label;
    }
}
