package nl.casustafel.vault.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 under the audit key, which is random, made once and kept inside the store (DEC-30).
/// One instance is used by one thread at a time.
public final class AuditMac {
    /// Length of a key and of a code, in bytes.
    public static final int BYTES = 32;

    private final Mac mac;

    /// Copies `key`; the caller wipes it.
    public AuditMac(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("audit key of " + key.length + " bytes");
        }
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    public static byte[] randomKey() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /// The code over `message`. Whoever puts several fields in it delimits them.
    public byte[] of(byte[] message) {
        return mac.doFinal(message);
    }
}
