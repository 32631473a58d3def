package nl.casustafel.casefile.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The case in other systems: its number there, and the neutral sheet to type it over from (DEC-22).
final class ElsewhereCard {
    private final VBox root = new VBox();

    ElsewhereCard(CaseModel model, Texts texts) {
        Buttons buttons = new Buttons(texts);
        Label title = new Label(texts.get("casefile.national"));
        title.getStyleClass().add(Styles.HEADING);
        FormPane form = new FormPane(texts, model::keepNumber)
                .text("casefile.external", model.number, line -> line.setEditable(model.keeps()));
        Node acts = model.keeps()
                ? form.actions(
                                buttons.plain("casefile.external.keep", model::keepNumber),
                                buttons.plain("casefile.sheet.open", model::neutralSheet))
                        .node()
                : form.node();
        root.setId("casefile-national");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(title, acts);
    }

    Node node() {
        return root;
    }
}
