package nl.casustafel.signal.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// What became of several signals after one act, one row each; goes when it is closed.
final class SeveralPart {
    private final SeveralModel model;
    private final Texts texts;
    private final RowTable<SeveralModel.Result> table;
    private final Label summary = new Label();
    private final VBox card;

    SeveralPart(SeveralModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.table = new RowTable<>(
                        texts, "signal.several.table", model.results(), new EmptyState(texts, "signal.several.empty"))
                .column("signal.several.number", 1, SeveralModel.Result::number)
                .column("signal.several.outcome", 6, SeveralModel.Result::outcome);
        table.node().getStyleClass().add("signal-several");
        summary.setId("signal-several-summary");
        summary.getStyleClass().add(Styles.HEADING);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        card = new VBox(
                summary,
                table.node(),
                new Buttons(texts).quiet("signal.several.close", Icon.CLOSE, model.results()::clear));
        card.setId("signal-several-card");
        card.getStyleClass().addAll(Styles.CARD, "desk-fold", Styles.STACK);
        card.managedProperty().bind(card.visibleProperty());
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.results().clear();
            }
        });
        model.results().addListener((ListChangeListener<SeveralModel.Result>) change -> show());
        show();
    }

    Node node() {
        return card;
    }

    private void show() {
        long done = model.results().stream().filter(SeveralModel.Result::done).count();
        summary.setText(
                texts.get("signal.several.summary", done, model.results().size()));
        card.setVisible(!model.results().isEmpty());
        if (card.isVisible()) {
            table.node().requestFocus();
        }
    }
}
