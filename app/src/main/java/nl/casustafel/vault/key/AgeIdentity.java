package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.bech32.Bech32Address;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519;

/// An X25519 key pair as age writes it: the secret `AGE-SECRET-KEY-1…` and the recipient `age1…` others
/// encrypt to. Wiped on close.
final class AgeIdentity implements AutoCloseable {
    static final String SECRET_PREFIX = "AGE-SECRET-KEY-1";

    private static final String SECRET_PART = "AGE-SECRET-KEY-";
    private static final String RECIPIENT_PART = "age";

    private final byte[] secret;
    private final String recipient;

    private AgeIdentity(byte[] secret) {
        this.secret = secret;
        byte[] point = new byte[X25519.POINT_SIZE];
        X25519.scalarMultBase(secret, 0, point, 0);
        recipient = Bech32.getEncoder().encode(RECIPIENT_PART, point).toString();
    }

    static AgeIdentity random() {
        byte[] secret = new byte[X25519.SCALAR_SIZE];
        new SecureRandom().nextBytes(secret);
        return new AgeIdentity(secret);
    }

    /// The identity that belongs to the data key itself.
    static AgeIdentity of(StoreKey key) {
        return new AgeIdentity(key.derive(KeyUse.KEY_FILE));
    }

    /// Takes over the 32 bytes of a secret.
    static AgeIdentity of(byte[] secret) {
        return new AgeIdentity(secret);
    }

    /// The secret itself; the caller wipes it.
    byte[] bytes() {
        return secret.clone();
    }

    /// Reads `AGE-SECRET-KEY-1…` in capitals, exactly as written by [#chars()]; anything else is empty.
    static Optional<AgeIdentity> parse(char[] written) {
        try {
            Bech32Address address = Bech32.getDecoder().decode(CharBuffer.wrap(written));
            byte[] secret = address.getData();
            if (!SECRET_PART.contentEquals(address.getHumanReadablePart()) || secret.length != X25519.SCALAR_SIZE) {
                return Optional.empty();
            }
            return Optional.of(new AgeIdentity(secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The secret line; the caller wipes it.
    char[] chars() {
        CharSequence encoded = Bech32.getEncoder().encode(SECRET_PART, secret);
        char[] chars = new char[encoded.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toUpperCase(encoded.charAt(i));
        }
        return chars;
    }

    /// `age1…`, not secret by itself.
    String recipient() {
        return recipient;
    }

    RecipientStanzaReader reader() {
        char[] chars = chars();
        try {
            return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(CharBuffer.wrap(chars));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no X25519", e);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    static RecipientStanzaWriter writerFor(String recipient) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no X25519", e);
        }
    }

    /// Whether `text` can be a recipient; read from a file that was authenticated, so this only guards
    /// against bugs.
    static boolean isRecipient(String text) {
        try {
            Bech32Address address = Bech32.getDecoder().decode(text);
            return RECIPIENT_PART.contentEquals(address.getHumanReadablePart())
                    && address.getData().length == X25519.POINT_SIZE
                    && text.equals(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "AgeIdentity";
    }
}
