package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.bech32.Bech32Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import nl.casustafel.kernel.Outcome;
import org.bouncycastle.math.ec.rfc7748.X25519;

/// An age file to one reader, who is known by his recipient `age1…` and has the 32 secret bytes that belong
/// to it. Says nothing of who wrote it: anybody can write to a recipient.
public final class AgeLetter {
    /// Length of a secret.
    public static final int SECRET = X25519.SCALAR_SIZE;

    private AgeLetter() {}

    /// The recipient of whoever has `secret`, which stays the caller's.
    public static String recipientOf(byte[] secret) {
        try (AgeIdentity identity = AgeIdentity.of(secret.clone())) {
            return identity.recipient();
        }
    }

    /// Whether a stranger's `text` is a recipient in the only way age writes it, and one that keeps secrets:
    /// to a few points everybody has the key.
    public static boolean isRecipient(String text) {
        if (!AgeIdentity.isRecipient(text)) {
            return false;
        }
        Bech32Address address = Bech32.getDecoder().decode(text);
        byte[] point = address.getData();
        byte[] any = new byte[X25519.SCALAR_SIZE];
        Arrays.fill(any, (byte) 1);
        return X25519.calculateAgreement(any, 0, point, 0, new byte[X25519.POINT_SIZE], 0)
                && text.contentEquals(Bech32.getEncoder().encode(address.getHumanReadablePart(), point));
    }

    /// What is written to the answer goes encrypted to `out`; closing the answer ends the file and closes
    /// `out`.
    public static OutputStream seal(String recipient, OutputStream out) throws IOException {
        return AgeFile.sealing(out, List.of(AgeIdentity.writerFor(recipient)));
    }

    /// Decrypts. `WRONG`: written to somebody else. `DAMAGED`: no age file. Damage further on shows as an
    /// [IOException] while reading. `secret` stays the caller's.
    public static Outcome<InputStream, KeyRefusal> open(byte[] secret, InputStream sealed) {
        try (AgeIdentity identity = AgeIdentity.of(secret.clone())) {
            return AgeFile.opening(sealed, identity.reader());
        }
    }
}
