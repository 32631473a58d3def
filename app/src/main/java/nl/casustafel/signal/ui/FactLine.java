package nl.casustafel.signal.ui;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;

/// One fact, with nothing of it cut off: how it is known, the text, when and by whom, and what testing
/// led to.
final class FactLine {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Fact fact;
    private final VBox root;

    /// @param asked whose answer is shown, and no other
    /// @param names of the team, for who tested it
    FactLine(Fact fact, FactQuestion asked, Map<PersonId, ShortText> names, Texts texts) {
        this.fact = fact;
        Label kind = badge(texts.code(fact.kind()));
        Label text = words(fact.text().value());
        Label from = words(fact.observedOn()
                .map(day -> texts.shortDate(day) + " · " + fact.contributor().value())
                .orElse(fact.contributor().value()));
        from.getStyleClass().add(Styles.QUIET);
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox head = new HBox(kind, from, answer(fact, asked, texts));
        head.getStyleClass().add(Styles.ROW);
        root = new VBox(head, text);
        new FactNotice(texts)
                .apply(fact.text().value())
                .ifPresent(notice -> root.getChildren().add(FactNotice.shown(notice)));
        fact.testing().filter(_ -> asked == FactQuestion.TESTED).ifPresent(by -> {
            Label tester = words(texts.get(
                    "signal.facts.tester",
                    Optional.ofNullable(names.get(by.by()))
                            .map(ShortText::value)
                            .orElse(""),
                    by.at()));
            tester.getStyleClass().add(Styles.QUIET);
            root.getChildren().add(tester);
        });
        root.getStyleClass().add("desk-choice-line");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setAccessibleText(
                String.join(". ", kind.getText(), text.getText(), from.getText(), words(fact, asked, texts)));
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

    private static Label answer(Fact fact, FactQuestion asked, Texts texts) {
        Label answer = badge(words(fact, asked, texts));
        if (asked == FactQuestion.TESTED) {
            switch (fact.tested()) {
                case CHECKED -> answer.getStyleClass().add(Styles.GOOD);
                case DOUBTFUL -> answer.getStyleClass().add(Styles.URGENT);
                case NOT_TESTED, NOT_CHECKABLE -> {}
            }
        }
        return answer;
    }

    private static String words(Fact fact, FactQuestion asked, Texts texts) {
        return asked.said(fact).map(texts::code).orElse(texts.get("signal.facts.open"));
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
