package nl.casustafel.vault.key;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// Ed25519 (RFC 8032), by which one store shows another who wrote something. A seed is the secret; the
/// verifier belongs to it and is public.
public final class ExchangeSignature {
    /// Length of a seed.
    public static final int SEED = Ed25519.SECRET_KEY_SIZE;
    /// Length of a verifier.
    public static final int VERIFIER = Ed25519.PUBLIC_KEY_SIZE;
    /// Length of a signature.
    public static final int LENGTH = Ed25519.SIGNATURE_SIZE;

    private ExchangeSignature() {}

    public static byte[] verifierOf(byte[] seed) {
        byte[] verifier = new byte[VERIFIER];
        Ed25519.generatePublicKey(seed, 0, verifier, 0);
        return verifier;
    }

    /// Whether a stranger's bytes are a verifier, and none of the few for which one signature fits any message.
    public static boolean isVerifier(byte[] bytes) {
        return bytes.length == VERIFIER && Ed25519.validatePublicKeyFull(bytes, 0);
    }

    public static byte[] sign(byte[] seed, byte[] message) {
        byte[] signature = new byte[LENGTH];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /// Whether `signature`, which may be anything, was made over `message` by the seed of `verifier`.
    public static boolean holds(byte[] verifier, byte[] message, byte[] signature) {
        return signature.length == LENGTH
                && isVerifier(verifier)
                && Ed25519.verify(signature, 0, verifier, 0, message, 0, message.length);
    }
}
