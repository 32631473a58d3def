package nl.casustafel.vault.export;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A table as it stands in the database: its columns in order, and those it is sorted by.
record TableShape(String name, List<Column> columns, List<String> key) {
    record Column(String name, ColumnKind kind) {}

    /// Every table of the store, by name. Nothing is left out: the export is all there is (DEC-36).
    static List<TableShape> all(Connection connection) throws SQLException {
        List<TableShape> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                tables.add(of(connection, rows.getString("TABLE_NAME")));
            }
        }
        return List.copyOf(tables);
    }

    private static TableShape of(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", table, null)) {
            while (rows.next()) {
                columns.add(new Column(
                        lower(rows.getString("COLUMN_NAME")),
                        ColumnKind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"))));
            }
        }
        SortedMap<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("a table without a key");
        }
        return new TableShape(lower(table), List.copyOf(columns), List.copyOf(key.values()));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    boolean hasFiles() {
        return columns.stream().anyMatch(column -> column.kind() == ColumnKind.FILE);
    }

    String select() {
        return "select " + quoted(names()) + " from " + quoted(List.of(name)) + " order by " + quoted(key);
    }

    String insert() {
        return "insert into " + quoted(List.of(name)) + " (" + quoted(names()) + ") values ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String delete() {
        return "delete from " + quoted(List.of(name));
    }

    String csv() {
        return "tables/" + name + ".csv";
    }

    /// @param row counted from one in the order of [#select]
    String file(int column, long row) {
        return "files/%s/%s/%06d".formatted(name, columns.get(column).name(), row);
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> '"' + name.toUpperCase(Locale.ROOT) + '"')
                .collect(Collectors.joining(", "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
