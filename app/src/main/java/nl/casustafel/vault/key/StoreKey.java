package nl.casustafel.vault.key;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;

/// The data key of one store: 256 random bits, never derived from a passphrase and never used itself; every
/// use has a key derived from it. Held outside the Java heap and wiped on close; using it afterwards is a
/// bug and throws `IllegalStateException`. May be used and closed on any thread.
public final class StoreKey implements AutoCloseable {
    static final int BYTES = 32;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment secret = arena.allocate(BYTES);

    private StoreKey(byte[] bytes) {
        MemorySegment.copy(bytes, 0, secret, ValueLayout.JAVA_BYTE, 0, BYTES);
    }

    public static StoreKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        StoreKey key = of(bytes);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /// Copies `bytes`; the caller wipes them.
    static StoreKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("key of " + bytes.length + " bytes");
        }
        return new StoreKey(bytes);
    }

    /// 32 bytes by HKDF-SHA256 (RFC 5869) without salt, with the label of `use`. The caller wipes them.
    public byte[] derive(KeyUse use) {
        byte[] bytes = bytes();
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(bytes)
                            .thenExpand(use.label().getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// Hands the key on: where `next` refuses or throws, nobody has it and it is wiped.
    public <T, R extends Refusal> Outcome<T, R> into(Function<StoreKey, Outcome<T, R>> next) {
        boolean kept = false;
        try {
            Outcome<T, R> outcome = next.apply(this);
            kept = outcome.isDone();
            return outcome;
        } finally {
            if (!kept) {
                close();
            }
        }
    }

    /// The key itself, only for the key file; the caller wipes it.
    byte[] bytes() {
        return secret.toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            secret.fill((byte) 0);
            arena.close();
        }
    }

    @Override
    public String toString() {
        return "StoreKey";
    }
}
