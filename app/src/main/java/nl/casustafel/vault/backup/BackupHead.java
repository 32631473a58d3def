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
    private static final Pattern FIRST =
            Pattern.compile(MAGIC + "1\nstore ([0-9a-f-]{36})\nat (\\S+)\nlog (\\d{1,18}) ([0-9A-Z-]+)\n");
    private static final Pattern TABLE = Pattern.compile("table (\\S+) (\\d{1,18})\n");
    private static final Pattern FILE = Pattern.compile("file ([0-9a-f]{64}) (\\S+)\n");

    byte[] encode() {
        StringBuilder text = new StringBuilder(
                MAGIC + "1\nstore " + store + "\nat " + at + "\nlog " + log.seq() + ' ' + log.code() + '\n');
        rows.forEach((table, count) ->
                text.append("table ").append(table).append(' ').append(count).append('\n'));
        hashes.forEach((name, hash) ->
                text.append("file ").append(hash).append(' ').append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Throws [Refused] for what [#encode] never wrote.
    static BackupHead parse(byte[] bytes) throws Refused {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher parts = FIRST.matcher(text);
        if (!parts.lookingAt()) {
            boolean newer =
                    Pattern.compile(MAGIC + "([2-9]|[1-9]\\d+)\n").matcher(text).lookingAt();
            throw new Refused(newer ? BackupRefusal.TOO_NEW : BackupRefusal.DAMAGED);
        }
        UUID store = UUID.fromString(parts.group(1));
        Instant at = Instant.parse(parts.group(2));
        Soundness.Head log = new Soundness.Head(Long.parseLong(parts.group(3)), parts.group(4));
        SortedMap<String, Long> rows = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        int from = parts.end();
        // Line by line: one expression for all of them would need as much stack as somebody wrote lines.
        for (parts.usePattern(TABLE); next(parts, from); from = parts.end()) {
            rows.put(parts.group(1), Long.valueOf(parts.group(2)));
        }
        for (parts.usePattern(FILE); next(parts, from); from = parts.end()) {
            hashes.put(parts.group(2), parts.group(1));
        }
        if (from != text.length()) {
            throw new Refused(BackupRefusal.DAMAGED);
        }
        return new BackupHead(store, at, log, rows, hashes);
    }

    private static boolean next(Matcher parts, int from) {
        return parts.region(from, parts.regionEnd()).lookingAt();
    }
}
