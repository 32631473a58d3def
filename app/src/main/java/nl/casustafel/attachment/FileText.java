package nl.casustafel.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// The text of a kept file, at most [#MAX] characters of it. Read as Unicode where it is that, else as
/// the letters of western Windows; control characters are left out.
public final class FileText implements PersonalData {
    public static final int MAX = 500_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String value;
    private final boolean cut;

    private FileText(String value, boolean cut) {
        this.value = value;
        this.cut = cut;
    }

    /// Empty where these bytes are no text.
    public static Optional<FileText> of(byte[] content) {
        String text = decoded(content);
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(of(text));
    }

    /// What a reader of some other kind of file made of it.
    public static FileText of(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), MAX));
        text.codePoints()
                .limit(MAX)
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return new FileText(kept.toString(), text.length() > MAX);
    }

    public String value() {
        return value;
    }

    /// There is more than is shown.
    public boolean cut() {
        return cut;
    }

    private static String decoded(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = begins(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, mark, content.length - mark))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(content, WESTERN);
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "FileText[" + value.length() + "]";
    }
}
