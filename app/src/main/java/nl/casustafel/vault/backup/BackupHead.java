package nl.casustafel.vault.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a backup says of itself in its last file, `backup.txt`.
///
/// @param log last entry of the log in it
/// @param rows of each table
/// @param hashes SHA-256 in hexadecimal, by the name of the file
public record BackupHead(
        UUID store, Instant at, Soundness.Head log, SortedMap<String, Long> rows, SortedMap<String, String> hashes) {
    static final String NAME = "backup.txt";

    private static final String MAGIC = "casustafel backup ";
    private static final Pattern LAYOUT = Pattern.compile(MAGIC + "1\nstore ([0-9a-f-]{36})\nat (\\S+)\n"
            + "log (\\d+) ([0-9A-Z-]+)\n((?:table \\S+ \\d+\n)*)((?:file [0-9a-f]{64} \\S+\n)*)");

    byte[] encode() {
        StringBuilder text = new StringBuilder(MAGIC + "1\nstore " + store + "\nat " + at + "\nlog " + log.seq() + ' ' + log.code() + '\n');
        rows.forEach((table, count) ->
                text.append("table ").append(table).append(' ').append(count).append('\n'));
        hashes.forEach((name, hash) ->
                text.append("file ").append(hash).append(' ').append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static BackupHead parse(byte[] bytes) throws Refused {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher parts = LAYOUT.matcher(text);
        if (!parts.matches()) {
            boolean newer = text.matches("(?s)" + MAGIC + "([2-9]|[1-9]\\d+)\n.*");
            throw new Refused(newer ? BackupRefusal.TOO_NEW : BackupRefusal.DAMAGED);
        }
        SortedMap<String, Long> rows = new TreeMap<>();
        parts.group(5).lines().map(line -> line.split(" ")).forEach(line -> rows.put(line[1], Long.valueOf(line[2])));
        SortedMap<String, String> hashes = new TreeMap<>();
        parts.group(6).lines().map(line -> line.split(" ")).forEach(line -> hashes.put(line[2], line[1]));
        return new BackupHead(
                UUID.fromString(parts.group(1)),
                Instant.parse(parts.group(2)),
                new Soundness.Head(Long.parseLong(parts.group(3)), parts.group(4)),
                rows,
                hashes);
    }
}
