package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The three positions below each other, each with who signs it beside the matter.
final class PositionsView {
    private final VBox root = new VBox();
    private final List<FormPane> panes = new ArrayList<>();

    PositionsView(PositionsModel model, Texts texts) {
        root.getStyleClass().add(Styles.STACK);
        for (PositionsModel.Row row : model.rows) {
            String key = "weighing.position." + row.party().name().toLowerCase(Locale.ROOT);
            FormPane pane = new FormPane(texts, () -> {})
                    .heading(key)
                    .node(latest(row, key))
                    .radios(key + ".stand", row.stand())
                    .area(key + ".text", row.text(), area -> area.rows(1, 6))
                    .signature(key + ".signature", row.who(), (person, code) -> model.sign(row, person, code));
            panes.add(pane);
            root.getChildren().add(pane.node());
        }
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        panes.getFirst().focusFirst();
    }

    private static Node latest(PositionsModel.Row row, String key) {
        Label latest = new Label();
        latest.setId(key.replace('.', '-') + "-latest");
        latest.setWrapText(true);
        latest.setMinHeight(Region.USE_PREF_SIZE);
        latest.textProperty().bind(row.latest());
        latest.visibleProperty().bind(row.latest().isNotEmpty());
        latest.managedProperty().bind(latest.visibleProperty());
        latest.getStyleClass().addAll("desk-banner", "desk-banner-done");
        latest.setMaxWidth(Double.MAX_VALUE);
        return latest;
    }
}
