package nl.casustafel.audit.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;

/// A form that takes room only while it is asked for.
final class Fold {
    private final FormPane form;
    private final VBox card;

    Fold(String id, FormPane form) {
        this.form = form;
        this.card = new VBox(form.node());
        card.setId(id);
        card.getStyleClass().addAll(Styles.CARD, "audit-fold");
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    Node node() {
        return card;
    }

    boolean isShown() {
        return card.isVisible();
    }

    /// Shown, its first field has the focus.
    void show(boolean shown) {
        card.setVisible(shown);
        if (shown) {
            form.focusFirst();
        }
    }
}
