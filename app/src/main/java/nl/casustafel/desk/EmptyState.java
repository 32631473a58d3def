package nl.casustafel.desk;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// What stands where a list is empty: what would be here (`key.title`), how it comes (`key.text`), and a way to
/// start.
public final class EmptyState {
    private final VBox root;

    public EmptyState(Texts texts, String key, Button... acts) {
        Label title = new Label(texts.get(key + ".title"));
        title.getStyleClass().add(Styles.HEADING);
        Label text = new Label(texts.get(key + ".text"));
        text.getStyleClass().add("desk-empty-text");
        text.setWrapText(true);
        title.setWrapText(true);
        root = new VBox(title, text);
        root.getChildren().addAll(acts);
        root.setId(NodeId.of(key));
        root.getStyleClass().add("desk-empty");
    }

    public Parent node() {
        return root;
    }
}
