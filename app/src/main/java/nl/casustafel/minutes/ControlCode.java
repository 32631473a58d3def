package nl.casustafel.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a canonical text, and the short form of it that people can read to each other (DEC-26).
///
/// The short form is the first 100 bits in five groups of four, in Crockford's base 32 (digits and capitals
/// without I, L, O and U): `7K3F-9QRM-02TX-VB4H-6ZEA`.
public final class ControlCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 20;
    private static final int GROUP = 4;

    private final String hex;
    private final String printed;

    private ControlCode(byte[] sha256) {
        hex = HexFormat.of().formatHex(sha256);
        printed = shorten(sha256);
    }

    static ControlCode of(String canonicalText) {
        try {
            byte[] bytes = canonicalText.getBytes(StandardCharsets.UTF_8);
            return new ControlCode(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /// The code that was kept as `hash`.
    public static ControlCode of(FileHash hash) {
        return new ControlCode(HexFormat.of().parseHex(hash.hex()));
    }

    /// All 64 hexadecimal digits, for the register.
    public String hex() {
        return hex;
    }

    /// The short form, for paper.
    public String printed() {
        return printed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlCode code && code.hex.equals(hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }

    private static String shorten(byte[] sha256) {
        StringBuilder code = new StringBuilder();
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            if (symbol > 0 && symbol % GROUP == 0) {
                code.append('-');
            }
            int value = 0;
            for (int bit = symbol * 5; bit < symbol * 5 + 5; bit++) {
                value = value << 1 | (sha256[bit / 8] >> (7 - bit % 8) & 1);
            }
            code.append(ALPHABET.charAt(value));
        }
        return code.toString();
    }
}
