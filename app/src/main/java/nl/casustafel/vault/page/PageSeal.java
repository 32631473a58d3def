package nl.casustafel.vault.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals and opens under the key of one file: AES-256-GCM with a random 96-bit nonce for every seal.
/// What a seal is for, the file it belongs to, its place and its turn are authenticated with it, so
/// that nothing can be moved within a file, between files, or between uses. Used by one thread at a
/// time.
final class PageSeal {
    static final int PAGE = 4096;
    static final int NONCE = 12;
    static final int TAG = 16;
    /// Turn, nonce, ciphertext and tag of one page.
    static final int RECORD = Long.BYTES + NONCE + PAGE + TAG;

    static final int VERSION = 1;

    /// What a seal is for; the numbers are part of the format.
    static final int HEAD = 0;
    static final int FOR_PAGE = 1;
    static final int FOR_ENTRY = 2;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte[] LABEL = "casustafel/page-vault/1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final SecretKey key;
    private final Cipher cipher;
    private final RandomGenerator random;
    private final UUID file;
    private final byte[] nonce = new byte[NONCE];
    private final ByteBuffer bound;

    /// The file's own key: HKDF-SHA256 with the file's random id as salt, so that every file, and with
    /// it every compaction, has another.
    ///
    /// @param key 256 bits, not kept
    /// @param random gives the nonces; a `SecureRandom` outside the tests
    PageSeal(byte[] key, byte[] fileId, RandomGenerator random) {
        this.random = random;
        ByteBuffer id = ByteBuffer.wrap(fileId);
        this.file = new UUID(id.getLong(), id.getLong());
        this.bound = ByteBuffer.allocate(2 * Integer.BYTES + fileId.length + 2 * Long.BYTES);
        bound.putInt(VERSION).putInt(HEAD).put(fileId);
        try {
            this.key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .addSalt(fileId)
                                    .thenExpand(LABEL, 32));
            this.cipher = Cipher.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM or HKDF", e);
        }
    }

    /// The random id of the file this seals; another after every compaction.
    UUID file() {
        return file;
    }

    /// Seals one page of `plain` into a record.
    void seal(long page, long turn, byte[] plain, byte[] record, int at) {
        ByteBuffer.wrap(record).putLong(at, turn);
        begin(record, at + Long.BYTES, FOR_PAGE, page, turn);
        finish(plain, record, at + Long.BYTES + NONCE);
    }

    /// Opens a record into `plain`; false where it is not authentic, and then `plain` holds nothing of
    /// use.
    boolean open(long page, byte[] record, int at, byte[] plain, int to) {
        resume(record, at + Long.BYTES, FOR_PAGE, page, turn(record, at));
        return verified(record, at + Long.BYTES + NONCE, PAGE + TAG, plain, to);
    }

    static long turn(byte[] record, int at) {
        return ByteBuffer.wrap(record).getLong(at);
    }

    /// Seals an empty text, and with it everything passed to [#also] between [#begin] and [#finish]:
    /// nonce and tag stand at `at` afterwards.
    void begin(byte[] target, int at, int use, long place, long turn) {
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, target, at, NONCE);
        start(Cipher.ENCRYPT_MODE, use, place, turn);
    }

    void resume(byte[] source, int at, int use, long place, long turn) {
        System.arraycopy(source, at, nonce, 0, NONCE);
        start(Cipher.DECRYPT_MODE, use, place, turn);
    }

    void also(byte[] bytes, int at, int length) {
        cipher.updateAAD(bytes, at, length);
    }

    void finish(byte[] target, int at) {
        finish(NOTHING, target, at);
    }

    /// Whether the tag at `at` belongs to an empty text and everything that was passed.
    boolean verified(byte[] source, int at) {
        return verified(source, at, TAG, NOTHING, 0);
    }

    private void start(int mode, int use, long place, long turn) {
        bound.putInt(Integer.BYTES, use)
                .putLong(bound.capacity() - 2 * Long.BYTES, place)
                .putLong(bound.capacity() - Long.BYTES, turn);
        try {
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused its own parameters", e);
        }
        cipher.updateAAD(bound.array());
    }

    private void finish(byte[] plain, byte[] target, int at) {
        try {
            cipher.doFinal(plain, 0, plain.length, target, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM did not seal", e);
        }
    }

    private boolean verified(byte[] source, int at, int length, byte[] plain, int to) {
        try {
            cipher.doFinal(source, at, length, plain, to);
            return true;
        } catch (AEADBadTagException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM did not open", e);
        }
    }
}
