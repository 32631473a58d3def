package nl.casustafel.assessment.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Styles;

/// Words and lines as these screens show them.
public final class Lines {
    private Lines() {}

    public static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// A step of a row of steps.
    /// @param whole what is read aloud
    public static Button step(String id, String words, String whole, Runnable go) {
        Button line = new Button(words);
        line.setId(id);
        line.setAccessibleText(whole);
        line.setMnemonicParsing(false);
        line.getStyleClass().add(Styles.LINE);
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.setOnAction(_ -> go.run());
        return line;
    }
}
