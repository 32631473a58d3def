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

/// What was settled without the table, below each other; what is pulled to it shrinks to a line.
final class SetAsideView {
    private final VBox root = new VBox();
    private final List<FormPane> panes = new ArrayList<>();

    SetAsideView(SetAsideModel model, Texts texts) {
        root.getStyleClass().add(Styles.STACK);
        if (model.rows.isEmpty()) {
            root.getChildren().add(new EmptyState(texts, "meeting.set-aside.none").node());
        } else {
            Label explained = wrapped(texts.get("meeting.set-aside.explained"));
            explained.getStyleClass().add("desk-help");
            root.getChildren().add(explained);
        }
        for (int i = 0; i < model.rows.size(); i++) {
            SetAsideModel.Row row = model.rows.get(i);
            String id = "meeting-set-aside-" + (i + 1);
            Label about = wrapped(row.about());
            about.setId(id + "-about");
            about.getStyleClass().add(Styles.HEADING);
            FormPane pane = new FormPane(texts, () -> {})
                    .radios("meeting.set-aside.party", row.party())
                    .signature(
                            "meeting.set-aside.signature", row.who(), (person, code) -> model.sign(row, person, code));
            panes.add(pane);
            Node form = pane.node();
            form.setId(id);
            form.visibleProperty().bind(row.done().isEmpty());
            form.managedProperty().bind(form.visibleProperty());
            root.getChildren().addAll(about, form, done(row, id));
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

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node done(SetAsideModel.Row row, String id) {
        Label done = wrapped("");
        done.setId(id + "-done");
        done.textProperty().bind(row.done());
        done.visibleProperty().bind(row.done().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        done.getStyleClass().addAll("desk-banner", "desk-banner-done");
        done.setMaxWidth(Double.MAX_VALUE);
        return done;
    }
}
