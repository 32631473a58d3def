package nl.casustafel.exchange.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import nl.casustafel.exchange.DossierRows.Unreadable;
import nl.casustafel.kernel.Allowed;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.exception.DataTypeException;
import org.jspecify.annotations.Nullable;

/// The rows of one table as a file: JSON as jOOQ writes it, UTF-8. What is read is untrusted, and every
/// value must
/// be one that the program itself could have written.
@Allowed(
        rule = "R12",
        because = "jOOQ tells of a broken file with a bare RuntimeException",
        until = "jOOQ has a type of its own for that")
final class RowFile {
    private static final JSONFormat FORMAT = new JSONFormat().header(true).recordFormat(JSONFormat.RecordFormat.OBJECT);

    private RowFile() {}

    static String name(Table<?> table) {
        return "tables/" + table.getName().toLowerCase(Locale.ROOT) + ".json";
    }

    static byte[] write(Result<? extends Record> rows) {
        return rows.formatJSON(FORMAT).getBytes(StandardCharsets.UTF_8);
    }

    /// Nothing where there is no such file.
    static List<Record> read(
            DSLContext sql,
            Table<?> table,
            Map<Field<?>, Class<? extends Enum<?>>> codes,
            SortedMap<String, byte[]> files) {
        byte[] file = files.get(name(table));
        if (file == null) {
            return List.of();
        }
        List<Record> rows = new ArrayList<>();
        for (Record row : parsed(sql, new String(file, StandardCharsets.UTF_8))) {
            try {
                rows.add(typed(table, codes, row));
            } catch (DataTypeException | IllegalArgumentException _) {
                throw new Unreadable();
            }
        }
        return rows;
    }

    private static Result<Record> parsed(DSLContext sql, String text) {
        try {
            return sql.fetchFromJSON(text);
        } catch (RuntimeException _) {
            throw new Unreadable();
        }
    }

    private static Record typed(Table<?> table, Map<Field<?>, Class<? extends Enum<?>>> codes, Record row) {
        Record typed = table.newRecord();
        for (Field<?> column : table.fields()) {
            if (row.field(column.getName()) != null) {
                put(typed, column, row);
                check(column, codes, column.getValue(typed));
            }
        }
        return typed;
    }

    private static <T> void put(Record row, Field<T> column, Record written) {
        row.set(column, written.get(column.getName(), column.getType()));
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
