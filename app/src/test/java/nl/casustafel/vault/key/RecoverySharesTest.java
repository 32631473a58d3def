package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Parsed;
import org.junit.jupiter.api.Test;

/// Any two shares are the code; one, a mistyped one, or the same one twice is nothing.
class RecoverySharesTest {
    private final RecoveryCode code = RecoveryCode.random();
    private final List<String> shares = code.shares();

    @Test
    void anyTwoSharesGiveTheCodeInAnyOrderAndCase() {
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                if (one != other) {
                    String typed = shares.get(one) + "\n" + shares.get(other).toLowerCase(Locale.ROOT);
                    RecoveryCode read = RecoveryCode.parse(typed.toCharArray()).orThrow();
                    assertEquals(code.shown(), read.shown());
                }
            }
        }
    }

    @Test
    void oneShareOrTheSameTwiceOrAMistypedOneIsNothing() {
        mistyped(shares.get(0));
        mistyped(shares.get(0) + shares.get(0));
        mistyped(shares.get(0) + shares.get(1) + shares.get(2));
        char last = shares.get(1).charAt(shares.get(1).length() - 1);
        mistyped(shares.get(0) + shares.get(1).substring(0, shares.get(1).length() - 1) + (last == 'Q' ? 'P' : 'Q'));
    }

    /// What two shares of different codes give is a code like any other; it opens nothing.
    @Test
    void sharesOfTwoCodesGiveAnotherCode() {
        String mixed = shares.get(0) + RecoveryCode.random().shares().get(1);
        assertNotEquals(
                code.shown(), RecoveryCode.parse(mixed.toCharArray()).orThrow().shown());
    }

    @Test
    void areOthersEachTime() {
        assertNotEquals(shares, code.shares());
        assertTrue(shares.stream()
                .allMatch(share -> share.replace(" ", "").matches("[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{59}")));
    }

    /// By hand, over GF(2^8) with x^8 + x^4 + x^3 + x + 1: secret = 2 times the first share, plus the second,
    /// divided by 3; dividing by 3 is multiplying by f6.
    @Test
    void canBeJoinedByHand() {
        byte[] secret = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));
        List<String> split = RecoveryShares.split(secret);
        byte[] first = values(split.get(0));
        byte[] second = values(split.get(1));
        for (int i = 0; i < secret.length; i++) {
            int sum = times(2, first[i + 1] & 0xFF) ^ (second[i + 1] & 0xFF);
            assertEquals(secret[i] & 0xFF, times(0xF6, sum));
        }
    }

    private static byte[] values(String share) {
        return Bech32.getDecoder().decode("CASUSTAFEL-SHARE-1" + share).getData();
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ ((product & 0x80) != 0 ? 0x11B : 0) ^ ((a >> bit & 1) != 0 ? b : 0);
        }
        return product & 0xFF;
    }

    private static void mistyped(String typed) {
        assertInstanceOf(Parsed.Invalid.class, RecoveryCode.parse(typed.toCharArray()), typed);
    }
}
