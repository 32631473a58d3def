package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.SignalState;
import nl.casustafel.texts.Texts;

/// Shows the board. Up and Down walk through a column, Left and Right go to the next, Enter opens the signal.
final class BoardView {
    private final BoardModel model;
    private final Texts texts;
    private final List<ListView<Listed>> columns = new ArrayList<>();
    private boolean awaited;

    BoardView(BoardModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Screen screen() {
        HBox board = new HBox();
        board.getStyleClass().add("signal-board");
        model.states().forEach(state -> board.getChildren().add(column(state)));
        ScrollPane wide = new ScrollPane(board);
        wide.setFitToWidth(true);
        wide.setFitToHeight(true);
        wide.getStyleClass().add("desk-scroll");
        columns.forEach(list -> list.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                bring(wide, list.getParent());
            }
        }));
        VBox.setVgrow(wide, Priority.ALWAYS);
        VBox page = new VBox(heading(), wide);
        page.getStyleClass().addAll(Styles.PAGE, "signal-list-page");
        page.getStylesheets()
                .add(Objects.requireNonNull(BoardView.class.getResource("list.css"))
                        .toExternalForm());
        return Screen.of(page, texts.get("signal.board.title"))
                .commands(List.of(Command.of("signal.board.list", model::toList, "Alt+B")))
                .closing(model.listen())
                .focusing(() -> {
                    awaited = true;
                    focusFirst();
                });
    }

    /// Where the window is too narrow for all columns, the one with the focus comes into sight.
    private static void bring(ScrollPane wide, Node column) {
        double seen = wide.getViewportBounds().getWidth();
        double hidden = wide.getContent().getLayoutBounds().getWidth() - seen;
        if (hidden > 0) {
            Bounds at = column.getBoundsInParent();
            double now = wide.getHvalue() * hidden;
            double to = Math.clamp(now, at.getMaxX() - seen, Math.max(at.getMinX(), at.getMaxX() - seen));
            wide.setHvalue(Math.clamp(to / hidden, 0, 1));
        }
    }

    /// Once there are cards.
    private void focusFirst() {
        if (awaited) {
            filled(0, 1).ifPresent(list -> {
                awaited = false;
                list.requestFocus();
            });
        }
    }

    private Node heading() {
        Label title = new Label(texts.get("signal.board.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label how = new Label(texts.get("signal.board.how"));
        how.getStyleClass().add(Styles.QUIET);
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane line = new FlowPane(title, new Buttons(texts).plain("signal.board.list", model::toList));
        line.getStyleClass().add("desk-actions");
        return new VBox(line, how);
    }

    private Node column(SignalState state) {
        ListView<Listed> list = new ListView<>(model.cards(state));
        list.setId("signal-board-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        list.setAccessibleText(texts.code(state));
        list.getStyleClass().add("signal-board-cards");
        list.setCellFactory(view -> new BoardCard(model, texts, view));
        list.setPlaceholder(new Label(texts.get("signal.board.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(list, event));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(list);
            }
        });
        list.focusedProperty().addListener((property, before, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        columns.add(list);
        model.cards(state).addListener((ListChangeListener<Listed>) change -> focusFirst());
        Label name = new Label(texts.code(state));
        name.getStyleClass().add("signal-board-state");
        name.setWrapText(true);
        Label count = new Label();
        count.textProperty().bind(Bindings.size(model.cards(state)).asString());
        count.getStyleClass().add(Styles.BADGE);
        VBox column = new VBox(new VBox(name, count), list);
        column.getStyleClass().add("signal-board-column");
        column.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.isShown(state), model.cards(state)));
        column.managedProperty().bind(column.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void key(ListView<Listed> list, KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        int at = columns.indexOf(list);
        if (event.getCode() == KeyCode.RIGHT) {
            event.consume();
            filled(at + 1, 1).ifPresent(Node::requestFocus);
        } else if (event.getCode() == KeyCode.LEFT) {
            event.consume();
            filled(at - 1, -1).ifPresent(Node::requestFocus);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open(list);
        }
    }

    /// The first column from there on that has a card.
    private Optional<ListView<Listed>> filled(int from, int step) {
        for (int i = from; i >= 0 && i < columns.size(); i += step) {
            if (!columns.get(i).getItems().isEmpty()) {
                return Optional.of(columns.get(i));
            }
        }
        return Optional.empty();
    }

    private void open(ListView<Listed> list) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::open);
    }
}
