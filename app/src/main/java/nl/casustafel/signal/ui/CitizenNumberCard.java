package nl.casustafel.signal.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The citizen service number, masked (W-D9).
final class CitizenNumberCard {
    private final VBox root = new VBox();

    CitizenNumberCard(CitizenNumberModel model, Texts texts) {
        Buttons buttons = new Buttons(texts);
        Label heading = new Label(texts.get("signal.bsn.title"));
        heading.getStyleClass().add(Styles.HEADING);
        Label shown = new Label();
        shown.setId("signal-bsn-shown");
        shown.textProperty().bind(model.shown());
        Node acts = new FormPane(texts, () -> {})
                .actions(
                        buttons.plain("signal.bsn.show", model::show),
                        buttons.plain("signal.bsn.remove", model::remove))
                .node();
        for (Node node : new Node[] {shown, acts}) {
            node.visibleProperty().bind(model.shown().isNotEmpty());
            node.managedProperty().bind(node.visibleProperty());
        }
        Node typing = new FormPane(texts, model::keep)
                .text("signal.bsn", model.typed)
                .actions(buttons.plain("signal.bsn.keep", model::keep))
                .node();
        typing.visibleProperty().bind(model.shown().isEmpty());
        typing.managedProperty().bind(typing.visibleProperty());
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(heading, shown, acts, typing);
    }

    Node node() {
        return root;
    }
}
