package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// What waits to be signed for, below each other; what is signed shrinks to a line.
final class ConfirmingView {
    private final VBox root = new VBox();
    private final List<FormPane> panes = new ArrayList<>();

    ConfirmingView(ConfirmingModel model, Texts texts) {
        root.getStyleClass().add(Styles.STACK);
        if (model.rows.isEmpty()) {
            root.getChildren().add(new EmptyState(texts, "meeting.confirming.none").node());
        }
        for (int i = 0; i < model.rows.size(); i++) {
            ConfirmingModel.Row row = model.rows.get(i);
            String id = "meeting-confirming-" + (i + 1);
            Label about = new Label(row.about());
            about.getStyleClass().add(Styles.HEADING);
            Label told = new Label(row.words());
            told.setId(id + "-told");
            told.setWrapText(true);
            told.setMinHeight(Region.USE_PREF_SIZE);
            FormPane pane = new FormPane(texts, () -> {})
                    .radios("meeting.confirming.verdict", row.verdict())
                    .area("meeting.confirming.text", row.text(), area -> area.rows(1, 6))
                    .signature(
                            "meeting.confirming.signature", row.who(), (person, code) -> model.sign(row, person, code));
            panes.add(pane);
            Node form = pane.node();
            form.setId(id);
            form.visibleProperty().bind(row.done().isEmpty());
            form.managedProperty().bind(form.visibleProperty());
            root.getChildren().addAll(about, told, form, done(row, id));
        }
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        if (!panes.isEmpty()) {
            panes.getFirst().focusFirst();
        }
    }

    private static Node done(ConfirmingModel.Row row, String id) {
        Label done = new Label();
        done.setId(id + "-done");
        done.setWrapText(true);
        done.setMinHeight(Region.USE_PREF_SIZE);
        done.textProperty().bind(row.done());
        done.visibleProperty().bind(row.done().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        done.getStyleClass().addAll("desk-banner", "desk-banner-done");
        done.setMaxWidth(Double.MAX_VALUE);
        return done;
    }
}
