package nl.casustafel.judgement.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The picture of a domain: what is known beside it, one word, and why.
final class PictureView {
    private final FormPane form;
    private final VBox root = new VBox();

    PictureView(PictureModel model, Texts texts) {
        form = new FormPane(texts, model::save)
                .radios("judgement.picture", model.impression)
                .area("judgement.picture.why", model.why, area -> area.rows(2, 6))
                .actions(new Buttons(texts).main("judgement.picture.save", model::save));
        DomainStrip strip = model.strip();
        root.setId("judgement-domain");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        Lines.text(model.board.words.domain(model.domain), Styles.HEADING),
                        StripView.of(strip),
                        Lines.text(strip.words(), "desk-read-only"),
                        form.node());
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        form.focusFirst();
    }
}
