package nl.casustafel.meeting.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The lines of an item, what can be done with the chosen one, and the one field in which the next is typed.
final class LinesView {
    private final LinesModel model;
    private final Texts texts;
    private final ListView<LinesModel.Row> list;
    private final TextField field = new TextField();
    private final ListView<String> phrases;
    private final VBox lines;
    private final HBox line = new HBox();
    private final VBox entry;

    LinesView(LinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new ListView<>(model.rows);
        phrases = new ListView<>(model.phrases);
        list.setId("meeting-lines");
        list.setAccessibleText(texts.get("meeting.lines"));
        list.setPlaceholder(new EmptyState(texts, "meeting.lines.empty").node());
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onList);
        VBox.setVgrow(list, Priority.ALWAYS);
        lines = new VBox(list, mending());
        lines.getStyleClass().add("desk-field");
        field.setId("meeting-line");
        field.setPromptText(texts.get("meeting.line.prompt"));
        field.setAccessibleText(texts.get("meeting.line"));
        field.textProperty().bindBidirectional(model.typed.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onField);
        Label kind = new Label();
        kind.setId("meeting-line-kind");
        kind.getStyleClass().add(Styles.BADGE);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.textProperty().bind(model.kind);
        line.getChildren().addAll(kind, field);
        line.getStyleClass().add(Styles.ROW);
        HBox.setHgrow(field, Priority.ALWAYS);
        entry = new VBox(new Banner("meeting-line-notice", model.notice()).node(), phrases(), line, reading());
        entry.getStyleClass().add("desk-field");
        model.correcting().addListener((_, _, row) -> {
            if (row != null) {
                field.requestFocus();
                field.end();
            }
        });
    }

    /// What was read of the line, below the field.
    private Node reading() {
        Label reading = new Label();
        reading.setId("meeting-line-reading");
        reading.textProperty().bind(model.reading);
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        reading.getStyleClass().add("desk-help");
        reading.visibleProperty().bind(reading.textProperty().isNotEmpty().and(line.visibleProperty()));
        reading.managedProperty().bind(reading.visibleProperty());
        return reading;
    }

    /// Above the field while a / is typed: Up and Down choose, Enter takes.
    private Node phrases() {
        phrases.setId("meeting-line-phrases");
        phrases.setAccessibleText(texts.get("meeting.line.phrases"));
        phrases.setFocusTraversable(false);
        phrases.getStyleClass().add("meeting-phrases");
        phrases.visibleProperty().bind(Bindings.isNotEmpty(model.phrases));
        phrases.managedProperty().bind(phrases.visibleProperty());
        phrases.setOnMouseClicked(_ -> takePhrase());
        model.phrases.addListener(
                (ListChangeListener<String>) _ -> phrases.getSelectionModel().selectFirst());
        return phrases;
    }

    private void takePhrase() {
        String chosen = phrases.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.insert(chosen);
            field.requestFocus();
            int who = chosen.indexOf('@');
            field.positionCaret(who < 0 ? chosen.length() : who + 1);
        }
    }

    Node list() {
        return lines;
    }

    Node entry() {
        return entry;
    }

    /// For an item that is over: the field is there while a line is put right, and not else.
    LinesView forMendingOnly() {
        line.visibleProperty().bind(model.correcting().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return this;
    }

    void focusFirst() {
        field.requestFocus();
    }

    private void onField(KeyEvent event) {
        if (!model.phrases.isEmpty() && onPhrases(event.getCode())) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            model.keep();
        } else if (event.getCode() == KeyCode.ESCAPE && model.correcting().get() != null) {
            event.consume();
            model.leaveAsItWas();
        }
    }

    private boolean onPhrases(KeyCode key) {
        switch (key) {
            case UP -> phrases.getSelectionModel().selectPrevious();
            case DOWN -> phrases.getSelectionModel().selectNext();
            case ENTER, TAB -> takePhrase();
            case ESCAPE -> model.phrases.clear();
            default -> {
                return false;
            }
        }
        phrases.scrollTo(phrases.getSelectionModel().getSelectedIndex());
        return true;
    }

    private void onList(KeyEvent event) {
        LinesModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            model.correct(row);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.strike(row);
        } else if (event.getCode() == KeyCode.T && event.isShortcutDown()) {
            event.consume();
            model.otherKind(row);
        }
    }

    /// Stands below the list while a line is chosen that this person may mend.
    private Node mending() {
        Buttons buttons = new Buttons(texts);
        Button correct = buttons.plain("meeting.line.correct", () -> model.correct(chosen()));
        Button strike = buttons.grave("meeting.line.strike", () -> model.strike(chosen()));
        Button other = buttons.plain("meeting.line.kind", () -> model.otherKind(chosen()));
        FlowPane bar = new FlowPane(correct, other, strike);
        if (!model.targets.isEmpty()) {
            MenuButton move = new MenuButton(texts.get("meeting.line.move"), Icon.NEXT.node());
            move.setId("meeting-line-move");
            move.setMnemonicParsing(false);
            for (LinesModel.Target target : model.targets) {
                MenuItem item = new MenuItem(target.called());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> model.move(chosen(), target));
                move.getItems().add(item);
            }
            bar.getChildren().add(move);
        }
        bar.setId("meeting-line-mending");
        bar.getStyleClass().add("desk-actions");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            LinesModel.Row row = list.getSelectionModel().getSelectedItem();
                            return row != null && row.mendable();
                        },
                        list.getSelectionModel().selectedItemProperty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private LinesModel.Row chosen() {
        return list.getSelectionModel().getSelectedItem();
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
            kind.setMinWidth(Region.USE_PREF_SIZE);
            Label when = new Label(row.time() + " · " + row.author());
            when.getStyleClass().add(Styles.QUIET);
            HBox head = new HBox(kind, when);
            if (!row.filed().isEmpty()) {
                Label filed = new Label(row.filed());
                filed.getStyleClass().add(Styles.BADGE);
                filed.setMinWidth(Region.USE_PREF_SIZE);
                head.getChildren().add(1, filed);
            }
            head.getStyleClass().add(Styles.ROW);
            Label text = new Label(row.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            return new VBox(head, text);
        }
    }
}
