package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Origin;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// *Besloten vóór Casustafel*: since when the case is here, and its old decision (DEC-14). Stands where
/// the facts of a signal would.
final class BeforeCard {
    private final Texts texts;
    private final Buttons buttons;
    private final CaseModel model;

    BeforeCard(CaseModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
    }

    Node node(CaseSheet sheet, Origin.DecidedBefore before) {
        LocalDate decided = sheet.caseFile().admittedOn();
        VBox card = new VBox(
                text(texts.get("casefile.before.text", texts.date(decided), texts.date(before.takenOverOn()))),
                document(sheet.document()));
        card.setId("casefile-before");
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private Node document(Optional<ShortText> name) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("desk-actions");
        if (name.isPresent()) {
            line.getChildren()
                    .addAll(text(name.get().value()), buttons.plain("casefile.before.open", model::openDocument));
        } else {
            line.getChildren().add(text(texts.get("casefile.before.none")));
            if (model.keeps()) {
                line.getChildren().add(buttons.plain("casefile.before.add", model::addDocument));
            }
        }
        return line;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
