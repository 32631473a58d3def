package nl.casustafel.signal.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Asks what shall become of the files of mails that were taken in, and tells what became of them.
final class SourceCard {
    private final VBox root = new VBox();

    SourceCard(SourceFiles files, Texts texts) {
        Buttons buttons = new Buttons(texts);
        Label question = new Label(texts.get("signal.source.offer", files.count()));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane answers = new FlowPane(
                buttons.plain("signal.source.remove", files::remove), buttons.plain("signal.source.keep", files::keep));
        answers.getStyleClass().add("desk-actions");
        VBox card = new VBox(question, answers);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        card.visibleProperty().bind(files.offered());
        card.managedProperty().bind(files.offered());
        root.getChildren().setAll(card, new Banner("signal-source-banner", files.notice()).node());
        root.setId("signal-source");
    }

    Node node() {
        return root;
    }
}
