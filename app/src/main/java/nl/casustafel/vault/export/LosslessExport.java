package nl.casustafel.vault.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes every table with all its rows as one zip of CSV files. What it writes is not encrypted: it
/// must only ever go into something that is. Reads over one connection that nobody else uses, in one
/// transaction.
public final class LosslessExport {
    private final Connection connection;
    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedMap<String, Long> rows = new TreeMap<>();
    private long written;

    /// @param progress told how many rows were written so far; throws to stop
    public LosslessExport(Connection connection, OutputStream out, LongConsumer progress) {
        this.connection = connection;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.progress = progress;
    }

    /// Leaves the stream below open.
    public ExportHead write(Instant at) throws SQLException, IOException {
        List<TableShape> tables = TableShape.all(connection);
        for (TableShape table : tables) {
            files(table);
            rows(table);
        }
        ExportHead head = new ExportHead(store(), schema(), at, rows, hashes);
        zip.putNextEntry(entry(ExportHead.NAME));
        zip.write(head.encode(tables));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return head;
    }

    /// How many rows each table has, by its name.
    public static SortedMap<String, Long> counts(Connection connection) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (TableShape table : TableShape.all(connection)) {
            counts.put(
                    table.name(),
                    number(connection, "select count(*) from \"" + table.name().toUpperCase(Locale.ROOT) + '"'));
        }
        return counts;
    }

    /// What stands in files of its own comes before the table that names it.
    private void files(TableShape table) throws SQLException, IOException {
        if (!table.hasFiles()) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(table.select())) {
            for (long number = 1; row.next(); number++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.columns().get(column).kind() == ColumnKind.FILE) {
                        file(table.file(column, number), row.getBinaryStream(column + 1));
                    }
                }
            }
        }
    }

    private void file(String name, @Nullable InputStream content) throws IOException {
        if (content != null) {
            try (content;
                    Hashed entry = begin(name)) {
                content.transferTo(entry);
                end(name, entry);
            }
        }
    }

    private void rows(TableShape table) throws SQLException, IOException {
        try (Hashed entry = begin(table.csv());
                Writer out = new BufferedWriter(new OutputStreamWriter(entry, StandardCharsets.UTF_8));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(table.select())) {
            Csv.write(out, new ArrayList<>(table.names()));
            long number = 0;
            while (row.next()) {
                number++;
                Csv.write(out, fields(table, row, number));
                progress.accept(++written);
            }
            rows.put(table.name(), number);
            out.flush();
            end(table.csv(), entry);
        }
    }

    private static List<@Nullable String> fields(TableShape table, ResultSet row, long number) throws SQLException {
        List<@Nullable String> fields = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ColumnKind kind = table.columns().get(column).kind();
            if (kind == ColumnKind.FILE) {
                fields.add(row.getObject(column + 1) == null ? null : table.file(column, number));
            } else {
                fields.add(kind.written(row, column + 1));
            }
        }
        return fields;
    }

    private Hashed begin(String name) throws IOException {
        zip.putNextEntry(entry(name));
        return new Hashed(zip);
    }

    private void end(String name, Hashed entry) throws IOException {
        hashes.put(name, entry.hash());
        zip.closeEntry();
    }

    /// Without a time of its own: the time of the whole stands inside.
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    private UUID store() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from store_identity")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private int schema() throws SQLException {
        return Math.toIntExact(number(connection, "select max(version) from schema_migration"));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
