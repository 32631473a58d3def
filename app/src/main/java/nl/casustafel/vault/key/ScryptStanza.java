package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/// The passphrase recipient of the age format (`-> scrypt <salt> <log2 N>`), which the age library leaves out.
final class ScryptStanza {
    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int BODY_BYTES = 32;
    private static final int BLOCK_SIZE = 8;

    private ScryptStanza() {}

    /// The stanza is not one this program would spend a second on; says nothing of the passphrase.
    static final class Malformed extends GeneralSecurityException {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("scrypt stanza");
        }
    }

    /// Wraps the file key under `passphrase`, which stays the caller's to close.
    static RecipientStanzaWriter writer(Passphrase passphrase, WorkFactor work) {
        return fileKey -> {
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            byte[] secret = fileKey.getEncoded();
            try {
                byte[] body = crypt(Cipher.ENCRYPT_MODE, passphrase, salt, work, secret);
                return List.of(new Written(base64(salt), Integer.toString(work.log2()), body));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        };
    }

    /// Throws [Malformed] where the header cannot be right, and another security exception where the
    /// passphrase does not fit.
    static RecipientStanzaReader reader(Passphrase passphrase) {
        return stanzas -> {
            RecipientStanza stanza = only(stanzas);
            byte[] salt = salt(stanza);
            WorkFactor work = workFactor(stanza);
            // The file key keeps this array: wiping it here would wipe the key.
            return new FileKey(crypt(Cipher.DECRYPT_MODE, passphrase, salt, work, stanza.getBody()));
        };
    }

    /// Spends the time of one attempt, so that an unknown name answers no sooner than a wrong passphrase.
    static void spend(Passphrase passphrase, WorkFactor work) {
        Arrays.fill(wrapKey(passphrase, new byte[SALT_BYTES], work), (byte) 0);
    }

    /// The format allows a passphrase only as the sole recipient: whoever else could read would be able to
    /// forge.
    private static RecipientStanza only(Iterable<RecipientStanza> stanzas) throws Malformed {
        Iterator<RecipientStanza> found = stanzas.iterator();
        if (!found.hasNext()) {
            throw new Malformed();
        }
        RecipientStanza stanza = found.next();
        if (found.hasNext()
                || !TYPE.equals(stanza.getType())
                || stanza.getArguments().size() != 2
                || stanza.getBody().length != BODY_BYTES) {
            throw new Malformed();
        }
        return stanza;
    }

    private static byte[] salt(RecipientStanza stanza) throws Malformed {
        String written = stanza.getArguments().getFirst();
        try {
            byte[] salt = Base64.getDecoder().decode(written);
            if (salt.length == SALT_BYTES && base64(salt).equals(written)) {
                return salt;
            }
        } catch (IllegalArgumentException e) {
            // Answered below: not base64 is no better than base64 of another length.
        }
        throw new Malformed();
    }

    private static WorkFactor workFactor(RecipientStanza stanza) throws Malformed {
        String written = stanza.getArguments().getLast();
        if (!written.matches("[1-9][0-9]?") || !WorkFactor.isBearable(Integer.parseInt(written))) {
            throw new Malformed();
        }
        return new WorkFactor(Integer.parseInt(written));
    }

    private static byte[] crypt(int mode, Passphrase passphrase, byte[] salt, WorkFactor work, byte[] input)
            throws GeneralSecurityException {
        byte[] wrapKey = wrapKey(passphrase, salt, work);
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            // The zero nonce is the format's: the salt makes every wrap key one of its own.
            cipher.init(mode, new SecretKeySpec(wrapKey, "ChaCha20"), new IvParameterSpec(new byte[12]));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(wrapKey, (byte) 0);
        }
    }

    private static byte[] wrapKey(Passphrase passphrase, byte[] salt, WorkFactor work) {
        byte[] secret = passphrase.bytes();
        byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + SALT_BYTES);
        System.arraycopy(salt, 0, labelled, LABEL.length, SALT_BYTES);
        try {
            return SCrypt.generate(secret, labelled, work.cost(), BLOCK_SIZE, 1, KEY_BYTES);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static final class Written implements RecipientStanza {
        private final List<String> arguments;
        private final byte[] body;

        Written(String salt, String work, byte[] body) {
            this.arguments = List.of(salt, work);
            this.body = body;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }
}
