package nl.casustafel.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.SignInName;

/// The one key file in clear, `format`: which version wrote the others, and which store they belong to. The
/// check line
/// tells a newer version from a damaged one; it keeps nobody from changing the file, so the store id is
/// compared with the encrypted one as well.
record KeyFormat(int version, UUID store) {
    static final int NEWEST = 1;

    private static final Pattern LAYOUT =
            Pattern.compile("(casustafel keys ([1-9][0-9]{0,3})\nstore ([0-9a-f-]{36})\n)check ([0-9a-f]{16})\n");

    static KeyFormat current(UUID store) {
        return new KeyFormat(NEWEST, store);
    }

    static Optional<KeyFormat> parse(byte[] bytes) {
        Matcher parts = LAYOUT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!parts.matches() || !check(parts.group(1)).equals(parts.group(4))) {
            return Optional.empty();
        }
        UUID store = UUID.fromString(parts.group(3));
        return Optional.of(new KeyFormat(Integer.parseInt(parts.group(2)), store));
    }

    byte[] encode() {
        String head = "casustafel keys " + version + "\nstore " + store + "\n";
        return (head + "check " + check(head) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    boolean isTooNew() {
        return version > NEWEST;
    }

    /// The name of the file of one account, without its ending: a hash, so that no name of a person stands
    /// in the folder.
    /// Whoever has the folder can still test a name he guesses.
    String slotOf(SignInName name) {
        return shortHash(store + "\n" + name.value());
    }

    private static String check(String head) {
        return shortHash(head);
    }

    private static String shortHash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
