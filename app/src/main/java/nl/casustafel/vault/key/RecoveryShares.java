package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.bech32.Bech32Address;
import java.io.IOException;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/// The recovery code in three shares: any two give it back, one alone tells nothing (Shamir, over GF(2^8)
/// byte by byte). Each share is printed as the code is, in the same alphabet, with its number inside and a
/// checksum of its own.
final class RecoveryShares {
    /// Characters of one share without spaces: 53 of number and value, 6 of checksum.
    static final int CHARACTERS = 59;

    private static final int SHARES = 3;
    private static final int NEEDED = 2;
    private static final int SECRET = 32;
    /// What Bech32 puts before the data; it is not printed.
    private static final String PART = "CASUSTAFEL-SHARE-";
    private static final String PREFIX = PART + "1";

    private RecoveryShares() {}

    /// Three shares of `secret`, which stays the caller's: others each time.
    static List<String> split(byte[] secret) {
        ShamirSplitSecretShare[] shares = ShamirSecretSplitter.getInstance(Algorithm.AES, SECRET, new SecureRandom())
                .resplit(secret, NEEDED, SHARES)
                .getSecretShares();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < SHARES; i++) {
            byte[] value = encoded(shares[i]);
            byte[] numbered = new byte[SECRET + 1];
            numbered[0] = (byte) (i + 1);
            System.arraycopy(value, 0, numbered, 1, SECRET);
            printed.add(Bech32.getEncoder()
                    .encode(PART, numbered)
                    .toString()
                    .substring(PREFIX.length())
                    .toUpperCase(Locale.ROOT));
            Arrays.fill(numbered, (byte) 0);
            Arrays.fill(value, (byte) 0);
        }
        return printed;
    }

    /// The secret, which the caller wipes, from two shares written one after the other in capitals. Empty
    /// where one is mistyped or both are the same. Shares of two different codes give a secret that opens
    /// nothing.
    static Optional<byte[]> join(char[] typed) {
        if (typed.length != NEEDED * CHARACTERS) {
            return Optional.empty();
        }
        byte[] first = share(typed, 0);
        byte[] second = share(typed, CHARACTERS);
        try {
            if (first.length == 0 || second.length == 0 || first[0] == second[0]) {
                return Optional.empty();
            }
            return Optional.of(ShamirSplitSecret.getInstance(
                            Algorithm.AES, new ShamirSplitSecretShare[] {numbered(first), numbered(second)})
                    .getSecret());
        } catch (IOException e) {
            throw new IllegalStateException("shares in memory", e);
        } finally {
            Arrays.fill(first, (byte) 0);
            Arrays.fill(second, (byte) 0);
        }
    }

    private static ShamirSplitSecretShare numbered(byte[] share) {
        return new ShamirSplitSecretShare(Arrays.copyOfRange(share, 1, share.length), share[0]);
    }

    /// Number and value, or nothing.
    private static byte[] share(char[] typed, int at) {
        char[] whole = Arrays.copyOf(PREFIX.toCharArray(), PREFIX.length() + CHARACTERS);
        System.arraycopy(typed, at, whole, PREFIX.length(), CHARACTERS);
        try {
            Bech32Address address = Bech32.getDecoder().decode(CharBuffer.wrap(whole));
            byte[] share = address.getData();
            boolean fits = PART.contentEquals(address.getHumanReadablePart())
                    && share.length == SECRET + 1
                    && share[0] >= 1
                    && share[0] <= SHARES;
            return fits ? share : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        } finally {
            Arrays.fill(whole, '\0');
        }
    }

    private static byte[] encoded(ShamirSplitSecretShare share) {
        try {
            return share.getEncoded().clone();
        } catch (IOException e) {
            throw new IllegalStateException("a share in memory", e);
        }
    }
}
