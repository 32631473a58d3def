package nl.casustafel.signal.mail;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/// The header fields of a mail or of one part that matter here; of a repeated field the first. Values are
/// decoded from
/// raw bytes, as many programs send letters beyond ASCII without encoding them.
final class MailHeader {
    private static final Set<String> OF_EVERY_MAIL =
            Set.of("from", "sender", "to", "subject", "date", "message-id", "received", "mime-version", "return-path");
    private static final Set<String> OF_A_PART =
            Set.of("content-type", "content-disposition", "content-id", "content-transfer-encoding");
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (!values.containsKey(name) && (OF_EVERY_MAIL.contains(name) || OF_A_PART.contains(name))) {
            values.put(name, unfolded(field));
        }
    }

    private static String unfolded(Field field) {
        byte[] raw = field.getRaw().toByteArray();
        String line = MailCharset.guess(raw, Math.min(raw.length, MailLimits.FIELD));
        return line.substring(line.indexOf(':') + 1)
                .replace("\r", "")
                .replace("\n", "")
                .strip();
    }

    boolean isMail() {
        return values.keySet().stream().anyMatch(OF_EVERY_MAIL::contains);
    }

    /// The value as sent, encoded words and all; empty where the field is missing.
    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    /// The whole of it, of any length; may be empty.
    String subject() {
        return decoded(raw("subject"));
    }

    Optional<MailSender> sender() {
        return SenderField.read(raw("from")).or(() -> SenderField.read(raw("sender")));
    }

    Optional<String> messageId() {
        String id = raw("message-id");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /// The declared character set; empty where none is declared.
    String charset() {
        return parameter("content-type", "charset").orElse("").strip();
    }

    /// Whether the sender meant this part to be saved rather than read: said so, or gave it a name.
    boolean isAttachment() {
        String disposition = new FieldParameters(raw("content-disposition")).main();
        return disposition.equals("attachment")
                || (!disposition.equals("inline") && fileName().isPresent());
    }

    boolean isEmbedded() {
        String disposition = new FieldParameters(raw("content-disposition")).main();
        return disposition.equals("inline") || (disposition.isEmpty() && values.containsKey("content-id"));
    }

    Optional<String> fileName() {
        return parameter("content-disposition", "filename")
                .or(() -> parameter("content-type", "name"))
                .map(MailHeader::decoded);
    }

    Optional<String> parameter(String field, String name) {
        return new FieldParameters(raw(field)).get(name);
    }

    static String decoded(String raw) {
        return DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT, FALLBACK);
    }
}
