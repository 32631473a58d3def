package nl.casustafel.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A list with columns, read and opened by keyboard: arrows, Enter or double click opens. Words go over more
/// lines where they must, and rows grow with them; all columns are always in sight ([ColumnWidths]). Words sort
/// in the order of the language, dates by day.
///
/// Where the list has the focus, a row is selected: the first, or after a reload the one at the same place.
public final class RowTable<R> {
    private final TableView<R> table = new TableView<>();
    private final ColumnWidths widths = new ColumnWidths(table);
    private final Texts texts;
    private final ObservableList<R> rows;
    private final Map<String, TableColumn<R, ?>> columns = new LinkedHashMap<>();
    private int lastSelected;

    /// @param key id of the table and start of its column keys; `key.empty.title` and `.text` explain an
    /// empty list
    public RowTable(Texts texts, String key, ObservableList<R> rows) {
        this(texts, key, rows, new EmptyState(texts, key + ".empty"));
    }

    public RowTable(Texts texts, String key, ObservableList<R> rows, EmptyState empty) {
        this.texts = texts;
        this.rows = rows;
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId(NodeId.of(key));
        table.getStyleClass().add("desk-table");
        table.setPlaceholder(empty.node());
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().selectedIndexProperty().addListener((property, before, index) -> {
            if (index.intValue() >= 0) {
                lastSelected = index.intValue();
            }
        });
        table.focusedProperty().addListener((property, before, focused) -> selectSome());
        sorted.addListener((ListChangeListener<R>) change -> selectSome());
    }

    /// A column of words under `key`. `share` is its part of the width compared with the other columns.
    public RowTable<R> column(String key, double share, Function<? super R, String> words) {
        return add(key, share, words, Function.identity(), texts.order());
    }

    /// A column of days, written short; empty where there is none.
    public RowTable<R> dateColumn(String key, double share, Function<? super R, @Nullable LocalDate> day) {
        return dateColumn(key, share, day, texts::shortDate);
    }

    /// The same with other words for a day.
    public RowTable<R> dateColumn(
            String key, double share, Function<? super R, @Nullable LocalDate> day, Function<LocalDate, String> words) {
        return add(
                key,
                share,
                row -> {
                    LocalDate date = day.apply(row);
                    return date == null ? LocalDate.MAX : date;
                },
                date -> date.equals(LocalDate.MAX) ? "" : words.apply(date),
                Comparator.naturalOrder());
    }

    /// What Enter and a double click do.
    public RowTable<R> onOpen(Consumer<? super R> open) {
        Keys.on(table, KeyCode.ENTER, () -> selected(open));
        table.setRowFactory(view -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        return this;
    }

    /// Several rows can be selected: Shift and the arrows, Ctrl+A, or Ctrl+arrows with Ctrl+Space.
    public RowTable<R> several() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return this;
    }

    /// The rows that are selected, live, from top to bottom.
    public ObservableList<R> selection() {
        return table.getSelectionModel().getSelectedItems();
    }

    /// Shows the columns of these keys only, from left to right.
    public void show(List<String> keys) {
        table.getColumns().setAll(keys.stream().map(columns::get).toList());
    }

    /// What the selection does elsewhere, such as a preview beside the list.
    public RowTable<R> onSelect(Consumer<? super R> show) {
        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null) {
                show.accept(row);
            }
        });
        return this;
    }

    public Parent node() {
        return table;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /// The rows in the order they are shown.
    public ObservableList<R> shown() {
        return table.getItems();
    }

    public void select(R row) {
        table.getSelectionModel().select(row);
        table.scrollTo(row);
    }

    private void selectSome() {
        if (table.isFocused()
                && table.getSelectionModel().isEmpty()
                && !table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .select(Math.min(lastSelected, table.getItems().size() - 1));
        }
    }

    private void selected(Consumer<? super R> open) {
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    private <V> RowTable<R> add(
            String key,
            double share,
            Function<? super R, ? extends V> value,
            Function<? super V, String> words,
            Comparator<? super V> order) {
        TableColumn<R, V> column = new TableColumn<>();
        column.setId(NodeId.of(key));
        column.setGraphic(title(texts.get(key), column));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(shown -> new WrappingCell<>(words, widths));
        column.setComparator(order::compare);
        column.setReorderable(false);
        column.setResizable(false);
        widths.add(column, share);
        columns.put(key, column);
        table.getColumns().add(column);
        return this;
    }

    /// A title that is never cut off.
    private Label title(String words, TableColumn<?, ?> column) {
        Label title = new Label(words);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("desk-column-title");
        title.widthProperty()
                .addListener((property, before, width) ->
                        widths.need(column, width.doubleValue(), title.getFont().getSize()));
        return title;
    }
}
