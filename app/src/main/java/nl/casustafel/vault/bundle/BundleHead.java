package nl.casustafel.vault.bundle;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.kernel.ShortText;

/// What a bundle says of itself in its first file, `manifest.txt`, which the sender signs. That the recipient
/// stands in it keeps him from sending it on as if it had been written to somebody else.
///
/// @param bundle names this bundle and no other; whoever takes it in remembers it
/// @param schema number of the last migration of the sender's store
/// @param hashes SHA-256 in hexadecimal, by the name of the file; none before it is sealed
public record BundleHead(
        UUID bundle,
        UUID sender,
        UUID recipient,
        Instant created,
        int schema,
        Reason reason,
        LogHead log,
        SortedMap<String, String> hashes) {
    static final String NAME = "manifest.txt";
    static final int MOST_FILES = 5_000;

    private static final String MAGIC = "casustafel bundle ";
    private static final String NAMES = "tables/[a-z_]{1,40}\\.csv|files/[0-9a-f-]{36}";
    private static final Pattern NAMED = Pattern.compile(NAMES);
    private static final Pattern FIRST = Pattern.compile(MAGIC
            + "1\nbundle ([0-9a-f-]{36})\nfrom ([0-9a-f-]{36})\nto ([0-9a-f-]{36})\nat (\\S{1,40})\nschema (\\d{1,6})\n"
            + "manner ([a-z-]{1,20})\npurpose ([^\n]+)\nbasis ([^\n]+)\nlog (\\d{1,18}) ([0-9A-Z-]{1,60})\n");
    private static final Pattern FILE = Pattern.compile("file ([0-9a-f]{64}) (" + NAMES + ")\n");
    private static final Pattern LATER = Pattern.compile(MAGIC + "([2-9]|[1-9]\\d{1,8})\n");

    /// Why the dossiers go.
    public record Reason(Manner manner, ShortText purpose, ShortText legalBasis) {}

    /// The last entry of the sender's log and its code, as printed.
    public record LogHead(long seq, String code) {}

    public BundleHead {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /// Of a bundle that is to be sealed.
    public static BundleHead of(
            UUID bundle, UUID sender, UUID recipient, Instant created, int schema, Reason reason, LogHead log) {
        return new BundleHead(bundle, sender, recipient, created, schema, reason, log, Collections.emptySortedMap());
    }

    static boolean isName(String name) {
        return NAMED.matcher(name).matches();
    }

    BundleHead with(SortedMap<String, String> found) {
        return new BundleHead(bundle, sender, recipient, created, schema, reason, log, found);
    }

    byte[] encode() {
        StringBuilder text = new StringBuilder(MAGIC + "1\nbundle " + bundle + "\nfrom " + sender + "\nto " + recipient
                + "\nat " + created + "\nschema " + schema + "\nmanner "
                + reason.manner().written() + "\npurpose " + reason.purpose().value() + "\nbasis "
                + reason.legalBasis().value() + "\nlog " + log.seq() + ' ' + log.code() + '\n');
        hashes.forEach((name, hash) ->
                text.append("file ").append(hash).append(' ').append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Throws [Refused] for what [#encode] never wrote, be it one sign.
    static BundleHead parse(byte[] bytes) throws Refused {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher parts = FIRST.matcher(text);
        if (!parts.lookingAt()) {
            throw new Refused(LATER.matcher(text).lookingAt() ? BundleRefusal.NEWER : BundleRefusal.DAMAGED);
        }
        try {
            BundleHead head = first(parts).with(files(parts, parts.end()));
            if (Arrays.equals(head.encode(), bytes)) {
                return head;
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // Refused below: a field that reads as none of its kind is no better than one that is missing.
        }
        throw new Refused(BundleRefusal.DAMAGED);
    }

    private static BundleHead first(Matcher parts) {
        String written = parts.group(6);
        Manner manner = Stream.of(Manner.values())
                .filter(one -> one.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("manner"));
        return of(
                UUID.fromString(parts.group(1)),
                UUID.fromString(parts.group(2)),
                UUID.fromString(parts.group(3)),
                Instant.parse(parts.group(4)),
                Integer.parseInt(parts.group(5)),
                new Reason(manner, new ShortText(parts.group(7)), new ShortText(parts.group(8))),
                new LogHead(Long.parseLong(parts.group(9)), parts.group(10)));
    }

    /// Line by line: one expression for all of them would need as much stack as somebody wrote lines.
    private static SortedMap<String, String> files(Matcher parts, int start) {
        SortedMap<String, String> hashes = new TreeMap<>();
        int from = start;
        parts.usePattern(FILE);
        while (hashes.size() < MOST_FILES
                && parts.region(from, parts.regionEnd()).lookingAt()) {
            hashes.put(parts.group(2), parts.group(1));
            from = parts.end();
        }
        return hashes;
    }
}
