package nl.casustafel.minutes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file, byte for byte, in 64 hexadecimal digits (DEC-26).
public record FileHash(String hex) {
    public FileHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash of length " + hex.length());
        }
    }

    public static FileHash of(byte[] file) {
        try {
            return new FileHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
