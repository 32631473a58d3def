package nl.casustafel.vault.key;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Parsed;

/// The printed code that opens the store when no account can: the characters behind `AGE-SECRET-KEY-1` of
/// an age identity, so that the stock `age` program takes it too. Its alphabet (Bech32) has no O, I, 1 or
/// B, and its last six
/// characters are a checksum that catches any four mistyped ones. Wiped on close.
public final class RecoveryCode implements AutoCloseable {
    private static final int CHARACTERS = 58;
    private static final int GROUP = 4;

    private final AgeIdentity identity;

    private RecoveryCode(AgeIdentity identity) {
        this.identity = identity;
    }

    /// A new one. It opens nothing until it is installed with [KeySlots#installRecovery].
    public static RecoveryCode random() {
        return new RecoveryCode(AgeIdentity.random());
    }

    /// Reads what a person typed from paper: the code, or two of its shares one after the other. Spaces,
    /// hyphens and case do not matter, the age prefix may stand before the code, and O, I, 1 and B are taken
    /// for the characters they resemble. `typed` stays the caller's to wipe.
    public static Parsed<RecoveryCode> parse(char[] typed) {
        char[] code = prefixed(typed);
        char[] shares = Arrays.copyOfRange(code, AgeIdentity.SECRET_PREFIX.length(), code.length);
        try {
            Optional<AgeIdentity> identity =
                    AgeIdentity.parse(code).or(() -> RecoveryShares.join(shares).map(AgeIdentity::of));
            return identity.isPresent()
                    ? Parsed.valid(new RecoveryCode(identity.get()))
                    : Parsed.invalid("vault.recovery.mistyped");
        } finally {
            Arrays.fill(code, '\0');
            Arrays.fill(shares, '\0');
        }
    }

    /// Three shares, of which any two open what the code opens; others each time, so ask once. In groups of
    /// four, as the code itself.
    public List<String> shares() {
        byte[] secret = identity.bytes();
        try {
            return RecoveryShares.split(secret).stream()
                    .map(share -> share.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "))
                    .toList();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// The code in groups of four, for the one screen or print that shows it. A String cannot be wiped: ask
    /// once.
    public String shown() {
        char[] secret = identity.chars();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                shown.append(' ');
            }
            shown.append(secret[AgeIdentity.SECRET_PREFIX.length() + i]);
        }
        Arrays.fill(secret, '\0');
        return shown.toString();
    }

    AgeIdentity identity() {
        return identity;
    }

    @Override
    public void close() {
        identity.close();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }

    /// `AGE-SECRET-KEY-1` and the code in capitals without separators; too much typed stays too long to be
    /// valid.
    private static char[] prefixed(char[] typed) {
        char[] kept = new char[typed.length];
        int length = 0;
        for (char c : typed) {
            if (Character.isLetterOrDigit(c)) {
                kept[length++] = Character.toUpperCase(c);
            }
        }
        String bare = AgeIdentity.SECRET_PREFIX.replace("-", "");
        int start = startsWith(kept, length, bare) ? bare.length() : 0;
        char[] code = Arrays.copyOf(
                AgeIdentity.SECRET_PREFIX.toCharArray(), AgeIdentity.SECRET_PREFIX.length() + length - start);
        for (int i = start; i < length; i++) {
            code[AgeIdentity.SECRET_PREFIX.length() + i - start] = unmistaken(kept[i]);
        }
        Arrays.fill(kept, '\0');
        return code;
    }

    private static boolean startsWith(char[] kept, int length, String bare) {
        return length >= bare.length() && bare.contentEquals(CharBuffer.wrap(kept, 0, bare.length()));
    }

    private static char unmistaken(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', '1' -> 'L';
            case 'B' -> '8';
            default -> typed;
        };
    }
}
