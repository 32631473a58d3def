package nl.casustafel.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person typed to prove who he is: a passphrase or a personal code. Kept in Unicode form NFKC, so
/// that the same
/// text typed on another keyboard is the same; nothing is trimmed. Copies what it is given: the caller
/// wipes his own array. Wiped on close, says nothing of itself. Wiping is best effort: the collector may
/// have moved the array.
public final class Passphrase implements AutoCloseable {
    private final char[] chars;

    public Passphrase(char[] typed) {
        CharBuffer view = CharBuffer.wrap(typed);
        // Only text outside the normal form pays with a String that cannot be wiped.
        chars = Normalizer.isNormalized(view, Normalizer.Form.NFKC)
                ? typed.clone()
                : Normalizer.normalize(view, Normalizer.Form.NFKC).toCharArray();
    }

    /// Length in characters as a person counts them (code points).
    public int length() {
        return Character.codePointCount(chars, 0, chars.length);
    }

    /// Compares two entries of a new passphrase without telling where they differ.
    public boolean sameAs(Passphrase other) {
        int difference = chars.length ^ other.chars.length;
        for (int i = 0; i < Math.min(chars.length, other.chars.length); i++) {
            difference |= chars[i] ^ other.chars[i];
        }
        return difference == 0;
    }

    /// Another one with the same characters, which the caller closes.
    Passphrase copy() {
        return new Passphrase(chars);
    }

    /// This, a hyphen and `code`: a passphrase of its own, which the caller closes.
    Passphrase joined(char[] code) {
        char[] both = Arrays.copyOf(chars, chars.length + 1 + code.length);
        both[chars.length] = '-';
        System.arraycopy(code, 0, both, chars.length + 1, code.length);
        try {
            return new Passphrase(both);
        } finally {
            Arrays.fill(both, '\0');
        }
    }

    /// UTF-8; the caller wipes it.
    byte[] bytes() {
        ByteBuffer encoded = ByteBuffer.allocate(3 * chars.length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(chars), encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    /// A window on the characters, empty of meaning once closed.
    CharSequence view() {
        return CharBuffer.wrap(chars).asReadOnlyBuffer();
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
