package nl.casustafel.signal.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The form that puts a fact right, or the question before it goes, under that fact. Escape leaves either.
final class FactCorrectionPane {
    private final FactCorrection model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox root = new VBox();
    private @Nullable FormPane form;

    FactCorrectionPane(FactCorrection model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        root.setId("signal-fact-correction");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.putAside();
            }
        });
    }

    Node node() {
        return root;
    }

    /// Builds what is asked now.
    void show(FactCorrection.Step step) {
        form = null;
        root.getChildren().setAll(step.removing() ? question() : correcting());
    }

    /// The first field, or the answer that changes nothing.
    void focusFirst() {
        if (form != null) {
            form.focusFirst();
        } else {
            root.lookup("#signal-fact-keep").requestFocus();
        }
    }

    private Node correcting() {
        FormPane pane = new FormPane(texts, this::save)
                .heading("signal.fact.correct")
                .node(words("signal.fact.correct.lead"))
                .area("signal.fact.text", model.entry.text)
                .noticing(model.entry.text, new FactNotice(texts))
                .radios("signal.fact.kind", model.kind)
                .beside(line -> line.optionalDate("signal.fact.date", model.entry.observedOn)
                        .text("signal.fact.contributor", model.entry.contributor))
                .actions(
                        buttons.main("signal.fact.save", this::save),
                        buttons.plain("signal.fact.leave", model::cancel));
        form = pane;
        return pane.node();
    }

    private void save() {
        model.save();
        if (form != null) {
            form.focusFirstProblem();
        }
    }

    private Node question() {
        FlowPane answers = new FlowPane(
                buttons.plain("signal.fact.keep", model::cancel),
                buttons.grave("signal.fact.remove.yes", model::remove));
        answers.getStyleClass().add("desk-actions");
        VBox asked = new VBox(words("signal.fact.remove.sure"), answers);
        asked.getStyleClass().add(Styles.STACK);
        return asked;
    }

    private Label words(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
