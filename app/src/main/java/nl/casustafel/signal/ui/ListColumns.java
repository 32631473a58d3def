package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.signal.SignalColumn;

/// Which columns somebody shows, and in which order. FX thread only.
final class ListColumns {
    private final ObservableList<SignalColumn> all = FXCollections.observableArrayList(SignalColumn.values());
    private final Map<SignalColumn, BooleanProperty> ticked = new EnumMap<>(SignalColumn.class);
    private final ReadOnlyObjectWrapper<List<SignalColumn>> shown = new ReadOnlyObjectWrapper<>(SignalColumn.USUAL);
    private List<SignalColumn> kept = SignalColumn.USUAL;
    private boolean changing;

    ListColumns() {
        Stream.of(SignalColumn.values()).forEach(column -> {
            BooleanProperty tick = new SimpleBooleanProperty(SignalColumn.USUAL.contains(column));
            tick.addListener((property, before, after) -> changed());
            ticked.put(column, tick);
        });
    }

    /// All there are; those that are shown come from left to right.
    ObservableList<SignalColumn> all() {
        return all;
    }

    BooleanProperty ticked(SignalColumn column) {
        return Objects.requireNonNull(ticked.get(column));
    }

    /// From left to right; never empty.
    ReadOnlyObjectProperty<List<SignalColumn>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// As they are kept in the store.
    /// @param columns empty for who never chose
    void show(List<SignalColumn> columns) {
        changing = true;
        kept = columns.isEmpty() ? SignalColumn.USUAL : columns;
        List<SignalColumn> order = new ArrayList<>(kept);
        Stream.of(SignalColumn.values())
                .filter(column -> !order.contains(column))
                .forEach(order::add);
        if (!order.equals(all)) {
            all.setAll(order);
        }
        ticked.forEach((column, tick) -> tick.set(kept.contains(column)));
        changing = false;
        changed();
    }

    /// One place to the left or right; stays where it is at an end.
    void move(SignalColumn column, int by) {
        int from = all.indexOf(column);
        int to = from + by;
        if (to >= 0 && to < all.size()) {
            all.remove(from);
            all.add(to, column);
            changed();
        }
    }

    void usual() {
        List<SignalColumn> before = kept;
        show(SignalColumn.USUAL);
        kept = before;
    }

    boolean isChanged() {
        return !kept.equals(shown.get());
    }

    void saved() {
        kept = shown.get();
    }

    private void changed() {
        if (changing) {
            return;
        }
        List<SignalColumn> now =
                all.stream().filter(column -> ticked(column).get()).toList();
        if (now.isEmpty()) {
            // A list without a column says nothing: its number stays.
            ticked(SignalColumn.NUMBER).set(true);
        } else {
            shown.set(now);
        }
    }
}
