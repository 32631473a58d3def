package nl.casustafel.meeting.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The lines of an item, and the one field in which the next is typed.
final class LinesView {
    private final ListView<LinesModel.Row> list;
    private final TextField field = new TextField();
    private final VBox entry;

    LinesView(LinesModel model, Texts texts) {
        list = new ListView<>(model.rows);
        list.setId("meeting-lines");
        list.setAccessibleText(texts.get("meeting.lines"));
        list.setPlaceholder(new EmptyState(texts, "meeting.lines.empty").node());
        list.setCellFactory(_ -> new Cell());
        field.setId("meeting-line");
        field.setPromptText(texts.get("meeting.line.prompt"));
        field.setAccessibleText(texts.get("meeting.line"));
        field.textProperty().bindBidirectional(model.typed.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                model.keep();
            }
        });
        Label kind = new Label();
        kind.setId("meeting-line-kind");
        kind.getStyleClass().add(Styles.BADGE);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.textProperty().bind(model.kind);
        HBox line = new HBox(kind, field);
        line.getStyleClass().add(Styles.ROW);
        HBox.setHgrow(field, Priority.ALWAYS);
        entry = new VBox(new Banner("meeting-line-notice", model.notice()).node(), line);
        entry.getStyleClass().add("desk-field");
    }

    Node list() {
        return list;
    }

    Node entry() {
        return entry;
    }

    void focusFirst() {
        field.requestFocus();
    }

    private static final class Cell extends ListCell<LinesModel.Row> {
        @Override
        protected void updateItem(LinesModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null ? null : lines(row));
            prefWidthProperty().set(0);
        }

        private static Node lines(LinesModel.Row row) {
            Label kind = new Label(row.kind());
            kind.getStyleClass().add(Styles.BADGE);
            Label when = new Label(row.time() + " · " + row.author());
            when.getStyleClass().add(Styles.QUIET);
            HBox head = new HBox(kind, when);
            head.getStyleClass().add(Styles.ROW);
            Label text = new Label(row.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            return new VBox(head, text);
        }
    }
}
