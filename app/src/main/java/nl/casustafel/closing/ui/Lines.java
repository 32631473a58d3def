package nl.casustafel.closing.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Styles;

/// Words that stand still.
final class Lines {
    private Lines() {}

    static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label quiet(String words) {
        return styled(words, Styles.QUIET);
    }

    static Label heading(String words) {
        return styled(words, Styles.HEADING);
    }

    private static Label styled(String words, String style) {
        Label label = text(words);
        label.getStyleClass().add(style);
        return label;
    }
}
