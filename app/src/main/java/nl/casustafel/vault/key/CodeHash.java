package nl.casustafel.vault.key;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonalData;
import org.bouncycastle.crypto.generators.SCrypt;

/// What is kept of a personal code, the short secret for signing in place (DEC-6): `scrypt$<log2
/// N>$<salt>$<hash>`. A code this short falls to anybody who can try without limit, so the hash stands only
/// inside the encrypted store and
/// whoever checks it slows repeated attempts down.
public record CodeHash(String value) implements PersonalData {
    public static final int LEAST_CHARACTERS = 6;

    private static final Pattern LAYOUT =
            Pattern.compile("scrypt\\$([1-9][0-9]?)\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int BLOCK_SIZE = 8;

    /// Takes a value read back from the store; another layout is a bug.
    public CodeHash {
        if (!LAYOUT.matcher(value).matches()) {
            throw new IllegalArgumentException("code hash of length " + value.length());
        }
    }

    /// Hashes a new code, or says why it will not do: `vault.code.too-short`, `vault.code.too-easy`.
    public static Parsed<CodeHash> of(Passphrase code, WorkFactor work) {
        if (code.length() < LEAST_CHARACTERS) {
            return Parsed.invalid("vault.code.too-short", LEAST_CHARACTERS);
        }
        if (isObvious(code)) {
            return Parsed.invalid("vault.code.too-easy");
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String hash = base64(hash(code, salt, work));
        return Parsed.valid(new CodeHash("scrypt$" + work.log2() + "$" + base64(salt) + "$" + hash));
    }

    /// Takes about 100 ms, the same for right and wrong.
    public boolean verify(Passphrase code) {
        Matcher parts = LAYOUT.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException("checked when made");
        }
        WorkFactor work = new WorkFactor(Integer.parseInt(parts.group(1)));
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts.group(3)), hash(code, salt, work));
    }

    @Override
    public String toString() {
        return "CodeHash";
    }

    /// `123456`, `qwerty`, `aaaaaa`: found within a thousand guesses.
    private static boolean isObvious(Passphrase code) {
        Strength estimate = new Zxcvbn().measure(code.view());
        boolean obvious = estimate.getScore() == 0;
        estimate.wipe();
        return obvious;
    }

    private static byte[] hash(Passphrase code, byte[] salt, WorkFactor work) {
        byte[] secret = code.bytes();
        try {
            return SCrypt.generate(secret, salt, work.cost(), BLOCK_SIZE, 1, HASH_BYTES);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
