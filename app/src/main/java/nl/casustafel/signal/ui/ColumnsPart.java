package nl.casustafel.signal.ui;

import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.texts.Texts;

/// Choosing the columns of the list: arrows walk, Space shows or hides, Shift and an arrow moves. What it does
/// is seen in the list at once.
final class ColumnsPart {
    private final ListColumns columns;
    private final ListView<SignalColumn> list;
    private final Node node;

    ColumnsPart(ListColumns columns, Texts texts) {
        this.columns = columns;
        this.list = new ListView<>(columns.all());
        list.setOrientation(Orientation.HORIZONTAL);
        list.setId("signal-columns-list");
        list.setAccessibleText(texts.get("signal.columns.open"));
        list.getStyleClass().add("signal-columns");
        list.setCellFactory(CheckBoxListCell.forListView(columns::ticked, new Words(texts)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Buttons buttons = new Buttons(texts);
        Label how = new Label(texts.get("signal.columns.how"));
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        IntConsumer move = this::move;
        this.node = new FormPane(texts, () -> {})
                .node(how)
                .node(list)
                .actions(
                        buttons.plain("signal.columns.left", () -> move.accept(-1)),
                        buttons.plain("signal.columns.right", () -> move.accept(1)),
                        buttons.plain("signal.columns.usual", columns::usual))
                .node();
    }

    Node node() {
        return node;
    }

    void focusFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        SignalColumn chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            columns.ticked(chosen).set(!columns.ticked(chosen).get());
        } else if (event.isShiftDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            event.consume();
            move(event.getCode() == KeyCode.LEFT ? -1 : 1);
        }
    }

    private void move(int by) {
        SignalColumn chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            columns.move(chosen, by);
            list.getSelectionModel().select(chosen);
            list.scrollTo(chosen);
        }
    }

    private static final class Words extends StringConverter<SignalColumn> {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(SignalColumn column) {
            return texts.code(column);
        }

        @Override
        public SignalColumn fromString(String text) {
            throw new UnsupportedOperationException("columns are not typed");
        }
    }
}
