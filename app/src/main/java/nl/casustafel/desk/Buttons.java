package nl.casustafel.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nl.casustafel.texts.Texts;

/// Buttons named after the act, with id and words from one key. Enter presses the one that has the focus.
public final class Buttons {
    private final Texts texts;

    public Buttons(Texts texts) {
        this.texts = texts;
    }

    /// The act this screen is for; one per screen.
    public Button main(String key, Runnable act) {
        return styled(key, act, "accent");
    }

    public Button plain(String key, Runnable act) {
        return styled(key, act, "desk-plain");
    }

    /// An act that cannot be taken back. It asks once more before it acts.
    public Button grave(String key, Runnable act) {
        return styled(key, act, "danger");
    }

    /// An act beside the matter, without a frame.
    public Button quiet(String key, Icon icon, Runnable act) {
        Button button = styled(key, act, "flat");
        button.setGraphic(icon.node());
        return button;
    }

    private Button styled(String key, Runnable act, String style) {
        Button button = new Button(texts.get(key));
        button.setId(NodeId.of(key));
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        Keys.enterFires(button);
        return button;
    }
}
