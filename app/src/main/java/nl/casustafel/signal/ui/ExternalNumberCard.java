package nl.casustafel.signal.ui;

import javafx.scene.Node;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The number of the national system, to be written down (DEC-22).
final class ExternalNumberCard {
    private final Node root;

    ExternalNumberCard(ExternalNumberModel model, Texts texts) {
        FormPane form = new FormPane(texts, model::keep)
                .text("casefile.external", model.number, line -> line.setEditable(model.keeps()));
        if (model.keeps()) {
            form.actions(new Buttons(texts).plain("casefile.external.keep", model::keep));
        }
        root = form.node();
        root.getStyleClass().add(Styles.CARD);
    }

    Node node() {
        return root;
    }
}
