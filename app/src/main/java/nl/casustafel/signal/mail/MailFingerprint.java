package nl.casustafel.signal.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Recognises a mail that was dropped before: SHA-256, in hexadecimal, of its Message-ID, or of the whole file
/// where it
/// has none. A hash, so that no mail system's number is stored. For recognising only: a sender may copy
/// another's id.
public record MailFingerprint(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public MailFingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("fingerprint of length " + value.length());
        }
    }

    static MailFingerprint ofId(String messageId) {
        return hash("id:".getBytes(StandardCharsets.UTF_8), messageId.getBytes(StandardCharsets.UTF_8));
    }

    static MailFingerprint ofFile(byte[] file) {
        return hash("file:".getBytes(StandardCharsets.UTF_8), file);
    }

    private static MailFingerprint hash(byte[] kind, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            return new MailFingerprint(HexFormat.of().formatHex(digest.digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
