package nl.casustafel.vault.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an export says of itself in its last file, `export.txt`: which store, which schema, when, and
/// of each file how many rows and which hash.
///
/// @param schema number of the last migration that made the tables
/// @param rows of each table, by its name
/// @param hashes SHA-256 in hexadecimal, by the name of the file
public record ExportHead(
        UUID store, int schema, Instant at, SortedMap<String, Long> rows, SortedMap<String, String> hashes) {
    static final String NAME = "export.txt";

    private static final Pattern FIRST =
            Pattern.compile("casustafel export 1\nstore ([0-9a-f-]{36})\nschema (\\d{1,6})\nat (\\S+)\n");
    private static final Pattern TABLE = Pattern.compile("table (\\S+) (\\d{1,18})\n");
    private static final Pattern COLUMN = Pattern.compile("column \\S+ \\S+ \\S+\n");
    private static final Pattern FILE = Pattern.compile("file ([0-9a-f]{64}) (\\S+)\n");

    byte[] encode(Iterable<TableShape> tables) {
        StringBuilder text =
                new StringBuilder("casustafel export 1\nstore " + store + "\nschema " + schema + "\nat " + at + "\n");
        rows.forEach((table, count) ->
                text.append("table ").append(table).append(' ').append(count).append('\n'));
        for (TableShape table : tables) {
            for (TableShape.Column column : table.columns()) {
                text.append("column ").append(table.name()).append(' ').append(column.name());
                text.append(' ').append(column.kind()).append('\n');
            }
        }
        hashes.forEach((name, hash) ->
                text.append("file ").append(hash).append(' ').append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Line by line, since a pattern over all of them would need more stack the more tables there are. Throws
    /// [Unreadable] for what [#encode] never wrote.
    static ExportHead parse(byte[] bytes) throws Unreadable {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher parts = FIRST.matcher(text);
        if (!parts.lookingAt()) {
            throw new Unreadable();
        }
        UUID store = UUID.fromString(parts.group(1));
        int schema = Integer.parseInt(parts.group(2));
        Instant at = Instant.parse(parts.group(3));
        int from = parts.end();
        SortedMap<String, Long> rows = new TreeMap<>();
        for (parts.usePattern(TABLE); next(parts, from); from = parts.end()) {
            rows.put(parts.group(1), Long.valueOf(parts.group(2)));
        }
        parts.usePattern(COLUMN);
        while (next(parts, from)) {
            from = parts.end();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (parts.usePattern(FILE); next(parts, from); from = parts.end()) {
            hashes.put(parts.group(2), parts.group(1));
        }
        if (from != text.length()) {
            throw new Unreadable();
        }
        return new ExportHead(store, schema, at, rows, hashes);
    }

    private static boolean next(Matcher parts, int from) {
        return parts.region(from, parts.regionEnd()).lookingAt();
    }
}
