package nl.casustafel.signal.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.TestState;
import nl.casustafel.texts.Texts;

/// One fact, with nothing of it cut off: how it is known, the text, when and by whom, and what testing
/// led to.
final class FactLine {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Fact fact;
    private final VBox root;

    FactLine(Fact fact, Texts texts) {
        this.fact = fact;
        Label kind = badge(texts.code(fact.kind()));
        Label text = words(fact.text().value());
        Label from = words(fact.observedOn()
                .map(day -> texts.shortDate(day) + " · " + fact.contributor().value())
                .orElse(fact.contributor().value()));
        from.getStyleClass().add(Styles.QUIET);
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox head = new HBox(kind, from, tested(fact.tested(), texts));
        head.getStyleClass().add(Styles.ROW);
        root = new VBox(head, text);
        root.getStyleClass().add("desk-choice-line");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setAccessibleText(
                String.join(". ", kind.getText(), text.getText(), from.getText(), texts.code(fact.tested())));
    }

    VBox node() {
        return root;
    }

    Fact fact() {
        return fact;
    }

    void choose(boolean chosen) {
        root.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static Label tested(TestState state, Texts texts) {
        Label tested = badge(texts.code(state));
        switch (state) {
            case CHECKED -> tested.getStyleClass().add(Styles.GOOD);
            case DOUBTFUL -> tested.getStyleClass().add(Styles.URGENT);
            case NOT_TESTED, NOT_CHECKABLE -> {}
        }
        return tested;
    }

    private static Label badge(String word) {
        Label badge = new Label(word);
        badge.getStyleClass().add(Styles.BADGE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
