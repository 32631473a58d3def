package nl.casustafel.desk;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.casustafel.texts.Texts;

/// Shows a [Progress]: a bar, the sentence, and a button that asks it to stop. Never a bar without words.
public final class ProgressLine {
    private final HBox root;

    public ProgressLine(Texts texts, Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress.fraction());
        Label text = new Label();
        text.setId("progress-text");
        text.textProperty().bind(progress.text());
        text.setWrapText(true);
        Button stop = new Buttons(texts).plain("desk.progress.stop", progress::cancel);
        root = new HBox(bar, text, stop);
        root.getStyleClass().add(Styles.ROW);
    }

    public Parent node() {
        return root;
    }
}
