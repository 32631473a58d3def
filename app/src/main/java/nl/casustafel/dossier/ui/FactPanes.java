package nl.casustafel.dossier.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.signal.FactKind;
import nl.casustafel.texts.Texts;

/// What stands beside the list of facts: bringing one, what is said of one, and putting one right.
final class FactPanes {
    private static final Map<String, FactKind> DIGITS =
            Map.of("1", FactKind.SEEN, "2", FactKind.HEARD, "3", FactKind.OPINION);

    private final FactsModel model;
    private final Texts texts;
    private final Buttons buttons;

    FactPanes(FactsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
    }

    /// One line and a digit; beneath it what is inherited (DEC-4).
    FormPane entry() {
        FormPane pane = new FormPane(texts, () -> {})
                .text("dossier.fact", model.entry.text)
                .markedAs(List.of(FactKind.values()))
                .noticing(model.entry.text, new FactNotices(texts))
                .node(kinds());
        beneath(pane, model.entry, true);
        return pane.actions(buttons.plain("dossier.fact.withhold", model::withhold));
    }

    /// A digit on them does what their button does.
    private Node kinds() {
        FlowPane kinds = new FlowPane(
                kind("dossier.fact.seen", FactKind.SEEN),
                kind("dossier.fact.heard", FactKind.HEARD),
                kind("dossier.fact.opinion", FactKind.OPINION));
        kinds.getStyleClass().add("desk-actions");
        kinds.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            FactKind kind = DIGITS.get(key.getCharacter());
            if (kind != null && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                model.bring(kind);
            }
        });
        return kinds;
    }

    private Button kind(String key, FactKind kind) {
        return buttons.plain(key, () -> model.bring(kind));
    }

    /// Category, grades, conditions; the words only to read.
    FormPane chosen(ObservableValue<String> words) {
        FormPane pane = new FormPane(texts, model::keepLabels).readOnly("dossier.fact.words", words);
        said(pane, model.chosenForm);
        return pane.actions(
                buttons.main("dossier.fact.keep", model::keepLabels),
                buttons.plain("dossier.fact.correct", model::beginCorrection),
                buttons.plain("dossier.fact.leave", model::leave));
    }

    FormPane correction() {
        FormPane pane = new FormPane(texts, model::correct)
                .radios("dossier.correction.how", model.how)
                .area("dossier.correction.text", model.correction.text, area -> area.rows(2, 8))
                .noticing(model.correction.text, new FactNotices(texts))
                .radios("dossier.correction.kind", model.kind);
        beneath(pane, model.correction, false);
        return pane.actions(
                buttons.main("dossier.correction.save", model::correct),
                buttons.grave("dossier.correction.strike", model::strike),
                buttons.plain("dossier.fact.leave", model::leave));
    }

    private void beneath(FormPane pane, FactForm form, boolean who) {
        if (who) {
            pane.choice("dossier.fact.who", form.who);
        }
        pane.beside(line ->
                line.optionalDate("dossier.fact.from", form.from).optionalDate("dossier.fact.until", form.until));
        said(pane, form);
    }

    private static void said(FormPane pane, FactForm form) {
        pane.choice("dossier.fact.category", form.category)
                .beside(line -> line.choice("dossier.fact.restriction", form.restriction)
                        .optionalDate("dossier.fact.embargo-until", form.embargo))
                .beside(line ->
                        line.choice("dossier.fact.source", form.source).choice("dossier.fact.content", form.content))
                .choice("dossier.fact.special", form.special)
                .area("dossier.fact.necessity", form.necessity, area -> area.rows(1, 4));
    }
}
