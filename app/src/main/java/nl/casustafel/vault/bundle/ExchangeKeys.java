package nl.casustafel.vault.bundle;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.key.AgeLetter;
import nl.casustafel.vault.key.ExchangeSignature;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.SpokenHash;

/// The secrets by which a store takes part in exchange: one opens what is written to it, the other signs
/// what it writes. They are 64 random bytes that stay inside the store. Wiped on close; using them afterwards
/// is a bug and throws `IllegalStateException`.
public final class ExchangeKeys implements AutoCloseable {
    /// Length of the secret: the age identity, then the seed of the signature.
    public static final int BYTES = AgeLetter.SECRET + ExchangeSignature.SEED;

    private final byte[] reading;
    private final byte[] signing;
    private boolean closed;

    private ExchangeKeys(byte[] secret) {
        reading = Arrays.copyOf(secret, AgeLetter.SECRET);
        signing = Arrays.copyOfRange(secret, AgeLetter.SECRET, BYTES);
    }

    /// A new secret; the caller wipes it.
    public static byte[] fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /// Copies `secret`; the caller wipes it.
    public static ExchangeKeys of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("exchange keys of " + secret.length + " bytes");
        }
        return new ExchangeKeys(secret);
    }

    /// What this store gives to another. Signs that show nothing or turn the line are left out of `team`.
    public StoreCard card(UUID store, char letter, ShortText team) {
        requireOpen();
        return new StoreCard(
                store,
                letter,
                ShortText.of(StoreCard.UNSEEN.matcher(team.value()).replaceAll("")),
                AgeLetter.recipientOf(reading),
                HexFormat.of().formatHex(ExchangeSignature.verifierOf(signing)));
    }

    Outcome<InputStream, KeyRefusal> open(byte[] sealed) {
        requireOpen();
        return AgeLetter.open(reading, new ByteArrayInputStream(sealed));
    }

    /// In hexadecimal.
    public String signed(byte[] message) {
        return HexFormat.of().formatHex(sign(message));
    }

    /// Whether the holder of this key signed the message. Whatever the texts are, the answer is a value.
    /// @param verifier as on a card
    public static boolean holds(String verifier, byte[] message, String signature) {
        try {
            return ExchangeSignature.holds(
                    HexFormat.of().parseHex(verifier), message, HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Eight words over anything, to be read aloud at one place and typed at the other.
    public static List<String> words(byte[] content) {
        return SpokenHash.of(content).words();
    }

    /// Whether those words were typed; case, accents, commas and spaces do not matter.
    public static boolean saidAs(byte[] content, String typed) {
        return SpokenHash.of(content).saidAs(typed);
    }

    byte[] sign(byte[] message) {
        requireOpen();
        return ExchangeSignature.sign(signing, message);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("wiped");
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(reading, (byte) 0);
        Arrays.fill(signing, (byte) 0);
    }

    @Override
    public String toString() {
        return "ExchangeKeys";
    }
}
