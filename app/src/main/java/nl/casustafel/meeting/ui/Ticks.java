package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;

/// Ticks beside names that come from the store, one below the other.
final class Ticks {
    private Ticks() {}

    /// Follows the list; `id` gets a number per row.
    static <R> VBox column(String id, ObservableList<R> rows, Function<R, String> words, Function<R, Tick> tick) {
        VBox column = new VBox();
        column.setId(id);
        Runnable fill = () -> {
            List<CheckBox> boxes = rows.stream()
                    .map(row -> box(words.apply(row), tick.apply(row)))
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).setId(id + "-" + (i + 1));
            }
            column.getChildren().setAll(boxes);
        };
        rows.addListener((ListChangeListener<R>) _ -> fill.run());
        fill.run();
        return column;
    }

    static CheckBox box(String words, Tick tick) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    /// Words that stand where a list is empty.
    static <R> Label whereEmpty(String words, ObservableList<R> rows) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.QUIET);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(Bindings.isEmpty(rows));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
