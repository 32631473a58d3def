package nl.casustafel.signal.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns bytes into text, whatever character set was declared. Where that fails: UTF-8 if the bytes are
/// valid UTF-8, else windows-1252, which reads any byte.
final class MailCharset {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// Names under which programs send UTF-8 or windows-1252 all the same.
    private static final Set<String> SAYS_LITTLE =
            Set.of("", "us-ascii", "ascii", "iso-8859-1", "latin1", "unknown-8bit", "8bit", "binary");

    private MailCharset() {}

    /// @param guessed whether the declared set was missing, unknown or wrong, and it made a difference
    record Text(String text, boolean guessed) {}

    static Text read(byte[] bytes, String declared) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return new Text(new String(bytes, marked.get()), false);
        }
        if (SAYS_LITTLE.contains(declared.toLowerCase(Locale.ROOT))) {
            return readUndeclared(bytes, declared);
        }
        Optional<Charset> known = find(declared);
        Optional<String> text = known.flatMap(charset -> strictly(bytes, bytes.length, charset));
        return text.map(exact -> new Text(exact, false))
                .orElseGet(() -> new Text(guess(bytes, bytes.length), known.isPresent() || !isAscii(bytes)));
    }

    private static Text readUndeclared(byte[] bytes, String declared) {
        boolean western = declared.equalsIgnoreCase("iso-8859-1") || declared.equalsIgnoreCase("latin1");
        if (western) {
            return new Text(new String(bytes, WINDOWS), false);
        }
        Optional<String> utf8 = strictly(bytes, bytes.length, StandardCharsets.UTF_8);
        return utf8.map(exact -> new Text(exact, false)).orElseGet(() -> new Text(new String(bytes, WINDOWS), true));
    }

    /// The first `length` bytes as UTF-8 where they are that, else as windows-1252.
    static String guess(byte[] bytes, int length) {
        return strictly(bytes, length, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, 0, length, WINDOWS));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> find(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return Optional.of(text.toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// The first `length` bytes without a UTF-8 character that was cut in two at the end.
    static byte[] cut(byte[] bytes, int length) {
        int end = Math.min(length, bytes.length);
        int back = end;
        while (end < bytes.length && back > 0 && end - back < 3 && (bytes[back] & 0xC0) == 0x80) {
            back--;
        }
        return Arrays.copyOf(bytes, back);
    }
}
