package nl.casustafel.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A list with columns, read and opened by keyboard: arrows, Enter or double click opens. Text wraps and
/// rows grow with
/// the size of type, nothing is cut off. Words sort in the order of the language, dates by day.
public final class RowTable<R> {
    private static final double AROUND = 30;
    private static final double MOST = 400;

    private final TableView<R> table = new TableView<>();
    private final Texts texts;
    private final ObservableList<R> rows;

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
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setTableMenuButtonVisible(false);
        table.focusedProperty().addListener((property, before, focused) -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }

    /// A column of words under `key`. `share` is its part of the width compared with the other columns.
    public RowTable<R> column(String key, double share, Function<? super R, String> words) {
        return add(key, share, words, Function.identity(), texts.order());
    }

    /// A column of days, written short; empty where there is none.
    public RowTable<R> dateColumn(String key, double share, Function<? super R, @Nullable LocalDate> day) {
        return add(
                key,
                share,
                row -> {
                    LocalDate date = day.apply(row);
                    return date == null ? LocalDate.MAX : date;
                },
                date -> date.equals(LocalDate.MAX) ? "" : texts.shortDate(date),
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
        column.setPrefWidth(share * 100);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(shown -> new WrappingCell<>(words));
        column.setComparator(order::compare);
        column.setReorderable(false);
        table.getColumns().add(column);
        return this;
    }

    /// A title that is never cut off.
    private static Label title(String words, TableColumn<?, ?> column) {
        Label title = new Label(words);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("desk-column-title");
        title.widthProperty().addListener((property, before, width) -> widen(column, width.doubleValue()));
        return title;
    }

    /// Room for `content` and for the sign of sorting beside a title.
    private static void widen(TableColumn<?, ?> column, double content) {
        double needed = Math.ceil(content) + AROUND;
        if (needed > column.getMinWidth() + 1) {
            column.setMinWidth(needed);
        }
    }

    /// Words over as many lines as they need; the column is never narrower than its longest word.
    private static final class WrappingCell<R, V> extends TableCell<R, V> {
        private final Text text = new Text();
        private final Text longestWord = new Text();
        private final Function<? super V, String> words;

        WrappingCell(Function<? super V, String> words) {
            this.words = words;
            text.getStyleClass().add("desk-cell-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
            longestWord.fontProperty().bind(text.fontProperty());
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            String shown = value == null ? "" : words.apply(value);
            text.setText(shown);
            longestWord.setText(Stream.of(shown.split(" "))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(""));
            setAccessibleText(shown);
            setGraphic(value == null ? null : text);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double widest = Math.min(longestWord.getLayoutBounds().getWidth(), MOST);
            widen(getTableColumn(), widest);
        }
    }
}
