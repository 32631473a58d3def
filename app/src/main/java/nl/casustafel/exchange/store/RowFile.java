package nl.casustafel.exchange.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import nl.casustafel.exchange.DossierRows.Unreadable;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.export.Csv;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.exception.DataTypeException;
import org.jspecify.annotations.Nullable;

/// The rows of one table as a file: as the lossless export writes them. What is read is untrusted, and every
/// value must
/// be one that the program itself could have written.
final class RowFile {
    private RowFile() {}

    static String name(Table<?> table) {
        return "tables/" + table.getName().toLowerCase(Locale.ROOT) + ".csv";
    }

    static byte[] write(Result<? extends Record> rows) {
        StringWriter out = new StringWriter();
        try {
            Csv.write(
                    out,
                    new ArrayList<>(
                            Arrays.stream(rows.fields()).map(RowFile::lower).toList()));
            for (Record row : rows) {
                Csv.write(out, values(row));
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<@Nullable String> values(Record row) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.get(i, String.class));
        }
        return values;
    }

    /// Nothing where there is no such file.
    static List<Record> read(
            Table<?> table, Map<Field<?>, Class<? extends Enum<?>>> codes, SortedMap<String, byte[]> files) {
        byte[] file = files.get(name(table));
        if (file == null) {
            return List.of();
        }
        Reader in = new StringReader(new String(file, StandardCharsets.UTF_8));
        try {
            List<Field<?>> columns = columns(table, Csv.read(in).orElseThrow(Unreadable::new));
            List<Record> rows = new ArrayList<>();
            for (var line = Csv.read(in); line.isPresent(); line = Csv.read(in)) {
                rows.add(row(table, columns, line.get(), codes));
            }
            return rows;
        } catch (IOException | DataTypeException | IllegalArgumentException _) {
            throw new Unreadable();
        }
    }

    /// All of the table's in its order, but for what stands in files of its own.
    private static List<Field<?>> columns(Table<?> table, List<@Nullable String> written) {
        List<Field<?>> columns = carried(table);
        if (!columns.stream().map(RowFile::lower).toList().equals(written)) {
            throw new Unreadable();
        }
        return columns;
    }

    /// The columns that travel as text.
    static List<Field<?>> carried(Table<?> table) {
        return Arrays.stream(table.fields())
                .filter(column -> column.getType() != byte[].class)
                .toList();
    }

    private static String lower(Field<?> column) {
        return column.getName().toLowerCase(Locale.ROOT);
    }

    private static Record row(
            Table<?> table,
            List<Field<?>> columns,
            List<@Nullable String> line,
            Map<Field<?>, Class<? extends Enum<?>>> codes) {
        if (line.size() != columns.size()) {
            throw new Unreadable();
        }
        Record row = table.newRecord();
        row.fromArray(line.toArray(), columns.toArray(Field[]::new));
        columns.forEach(column -> check(column, codes, column.getValue(row)));
        return row;
    }

    private static void check(Field<?> column, Map<Field<?>, Class<? extends Enum<?>>> codes, @Nullable Object value) {
        DataType<?> type = column.getDataType();
        if (value == null) {
            if (!type.nullable()) {
                throw new Unreadable();
            }
            return;
        }
        Class<? extends Enum<?>> code = codes.get(column);
        if (code != null && constant(code, value.toString()) == null) {
            throw new Unreadable();
        }
        if (value instanceof String text) {
            checkText(type.length(), text);
        }
    }

    /// Throws for what the reading of a row would stumble over later.
    private static void checkText(int most, String text) {
        if (text.length() > most) {
            throw new Unreadable();
        }
        if (most <= ShortText.MAX) {
            ShortText.of(text);
        } else {
            LongText.of(text);
        }
    }

    static @Nullable Object constant(Class<? extends Enum<?>> type, String name) {
        for (Enum<?> one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
