package nl.casustafel.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a file's bytes, as 64 hexadecimal digits: shows that a file is still the one that came.
public record ContentHash(String value) {
    public ContentHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash of length " + value.length());
        }
    }

    public static ContentHash of(byte[] content) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
