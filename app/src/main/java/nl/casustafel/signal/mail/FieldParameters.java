package nl.casustafel.signal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/// The main value and parameters of a field such as `attachment; filename*=UTF-8''na%20t.pdf` (RFC 2045,
/// RFC 2231). The parser's own reading of RFC 2231 is not used: it takes `+` for a space and loses names
/// with two apostrophes.
final class FieldParameters {
    private static final int LONGEST_CHAIN = 100;

    private final String main;
    private final Map<String, String> sent = new HashMap<>();

    FieldParameters(String field) {
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, field);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, bytes.length()));
        main = body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
        for (NameValuePair pair : body.getParams()) {
            if (pair.getValue() != null) {
                sent.putIfAbsent(pair.getName().strip().toLowerCase(Locale.ROOT), pair.getValue());
            }
        }
    }

    /// The value before the first `;`, in lower case; may be empty.
    String main() {
        return main;
    }

    /// The parameter: its extended form before pieces, pieces before the plain form.
    Optional<String> get(String name) {
        String extended = sent.get(name + "*");
        if (extended != null) {
            return Optional.of(new Extended(extended).text());
        }
        return sent.containsKey(name + "*0") || sent.containsKey(name + "*0*")
                ? Optional.of(joined(name))
                : Optional.ofNullable(sent.get(name));
    }

    private String joined(String name) {
        Extended first = new Extended(sent.getOrDefault(name + "*0*", ""));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String plain = sent.get(name + "*" + i);
            String escaped = sent.get(name + "*" + i + "*");
            if (escaped != null) {
                bytes.writeBytes(unescaped(i == 0 ? first.value : escaped));
            } else if (plain != null) {
                bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            } else {
                break;
            }
        }
        return MailCharset.read(bytes.toByteArray(), first.charset).text();
    }

    private static byte[] unescaped(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
            if (value.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /// `charset'language'value`, or only a value.
    private static final class Extended {
        private final String charset;
        private final String value;

        private Extended(String sent) {
            int first = sent.indexOf('\'');
            int second = sent.indexOf('\'', first + 1);
            boolean complete = first >= 0 && second > first;
            charset = complete ? sent.substring(0, first) : "";
            value = complete ? sent.substring(second + 1) : sent;
        }

        private String text() {
            return MailCharset.read(unescaped(value), charset).text();
        }
    }
}
