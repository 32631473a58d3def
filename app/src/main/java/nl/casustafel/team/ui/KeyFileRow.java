package nl.casustafel.team.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A button to choose the key file, and beside it which one was chosen.
public final class KeyFileRow {
    private final HBox line;

    /// @param key of the button's words
    public KeyFileRow(Texts texts, String key, PickedFile file) {
        Label name = new Label();
        name.setId(NodeId.of(key + ".name"));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.textProperty()
                .bind(Bindings.when(file.name().isEmpty())
                        .then(texts.get("team.file.none"))
                        .otherwise(file.name()));
        line = new HBox(new Buttons(texts).plain(key, file::pick), name);
        line.getStyleClass().add(Styles.ROW);
    }

    public Node node() {
        return line;
    }
}
