package nl.casustafel.desk;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// Terms explained in place: a quiet button for each, and its words below for as long as it is open, so that
/// nobody leaves the field to look something up. One key gives the button its words and id, `….text` the
/// explanation (`#signal-explain-activism-text`). Enter or space opens and closes.
final class Explanation {
    private final VBox root = new VBox();

    Explanation(Texts texts, String... keys) {
        Flow buttons = new Flow("desk-explain");
        root.getStyleClass().add("desk-field");
        root.getChildren().add(buttons);
        Arrays.stream(keys).forEach(key -> explain(texts, key, buttons));
    }

    Node node() {
        return root;
    }

    private void explain(Texts texts, String key, Flow buttons) {
        Label words = new Label(texts.get(key + ".text"));
        words.setId(NodeId.of(key) + "-text");
        words.getStyleClass().add("desk-explained");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        Button button = new Buttons(texts).quiet(key, Icon.HELP, () -> words.setVisible(!words.isVisible()));
        words.visibleProperty()
                .addListener((property, before, open) -> button.setGraphic((open ? Icon.CLOSE : Icon.HELP).node()));
        button.setAccessibleHelp(words.getText());
        buttons.getChildren().add(button);
        root.getChildren().add(words);
    }
}
