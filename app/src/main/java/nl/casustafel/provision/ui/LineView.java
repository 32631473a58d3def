package nl.casustafel.provision.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterWords;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// All that one line says (W-F4), and asking a copy back.
final class LineView {
    private static final double NAMES = 22;
    private static final double VALUES = 78;

    private final RegisterModel model;
    private final Texts texts;
    private final GridPane rows = new GridPane();
    private final VBox card;
    private final Button recall;

    LineView(RegisterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.recall = new Buttons(texts).main("provision.recall", model::recall);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(VALUES);
        rows.getColumnConstraints().setAll(names, values);
        card = new VBox(rows, recall);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        card.setId("provision-line");
        model.chosen().addListener((_, _, line) -> show(line));
        show(null);
    }

    Node node() {
        return card;
    }

    private void show(@Nullable RegisterLine line) {
        card.setVisible(line != null);
        card.setManaged(line != null);
        recall.setVisible(model.canRecall(line));
        recall.setManaged(recall.isVisible());
        rows.getChildren().clear();
        if (line != null) {
            fill(line);
        }
    }

    private void fill(RegisterLine line) {
        RegisterWords words = model.words();
        add("provision.line.from", words.providers(line));
        add("provision.line.to", words.recipients(line));
        add("provision.line.categories", words.categories(line));
        add("provision.line.purpose", words.purpose(line));
        add("provision.line.basis", words.basis(line));
        add("provision.line.conditions", words.conditions(line));
        line.what().meeting().ifPresent(meeting -> add("provision.line.meeting", meeting.value()));
        add("provision.line.decision", words.decision(line, model.decisions()));
        line.what().file().map(Provision::file).ifPresent(file -> add("provision.line.hash", file.hex()));
        add("provision.line.after", words.after(line));
    }

    private void add(String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        int row = rows.getRowCount();
        Label name = label(texts.get(key));
        name.getStyleClass().add(Styles.QUIET);
        rows.addRow(row, name, label(value));
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
