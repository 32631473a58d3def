package nl.casustafel.judgement.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// What the form asks back, and the key that agrees it all.
final class ClosingView {
    private final FormPane form;
    private final Button agree;
    private final boolean asks;
    private final VBox root = new VBox();

    ClosingView(ClosingModel model, Texts texts) {
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, model::keep);
        asks = !model.rows.isEmpty();
        model.rows.forEach(row -> {
            String asked = row.prompt().code() + " · " + row.prompt().asks().in(texts.language());
            form.node(Lines.text(asked, "desk-read-only")).area("judgement.answer", row.answer(), area -> {
                area.setId("judgement-answer-" + row.prompt().code().value().toLowerCase(Locale.ROOT));
                area.setAccessibleText(asked);
                area.rows(1, 5);
            });
        });
        if (asks) {
            form.actions(buttons.plain("judgement.answers.keep", model::keep));
        }
        agree = buttons.main("judgement.agree", model::agree);
        root.setId("judgement-closing");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        Lines.text(texts.get("judgement.last"), Styles.HEADING),
                        Lines.text(texts.get(asks ? "judgement.last.asked" : "judgement.last.nothing"), Styles.QUIET),
                        form.node(),
                        Lines.text(texts.get("judgement.last.lead"), "desk-read-only"),
                        agree);
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        if (asks) {
            form.focusFirst();
        } else {
            agree.requestFocus();
        }
    }
}
