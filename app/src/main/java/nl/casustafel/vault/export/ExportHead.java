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

    private static final Pattern HEAD = Pattern.compile(
            "casustafel export 1\nstore ([0-9a-f-]{36})\nschema (\\d{1,6})\nat (\\S+)\n((?:table \\S+ \\d+\n)*)"
                    + "(?:column \\S+ \\S+ \\S+\n)*((?:file [0-9a-f]{64} \\S+\n)*)");

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

    /// Throws [Unreadable] for what [#encode] never wrote.
    static ExportHead parse(byte[] bytes) throws Unreadable {
        Matcher parts = HEAD.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            throw new Unreadable();
        }
        SortedMap<String, Long> rows = new TreeMap<>();
        parts.group(4).lines().map(line -> line.split(" ")).forEach(line -> rows.put(line[1], Long.valueOf(line[2])));
        SortedMap<String, String> hashes = new TreeMap<>();
        parts.group(5).lines().map(line -> line.split(" ")).forEach(line -> hashes.put(line[2], line[1]));
        return new ExportHead(
                UUID.fromString(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Instant.parse(parts.group(3)),
                rows,
                hashes);
    }
}
