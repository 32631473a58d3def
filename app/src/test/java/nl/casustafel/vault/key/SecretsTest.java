package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.SignInName;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void derivesWhatAnyHkdfDerives() {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) i;
        }
        try (StoreKey key = StoreKey.of(secret)) {
            assertEquals(
                    "73d682f94bcec1e004e3f072bc4fbe742970e19760fc2d6370b660bec59cd935",
                    HexFormat.of().formatHex(key.derive(KeyUse.STORE_FILE)));
            assertEquals(
                    "1796a611af095a6648d02b185089164b4f204e68f1ac3263f73c67077f0c7e8f",
                    HexFormat.of().formatHex(key.derive(KeyUse.MANIFEST)));
        }
    }

    @Test
    void derivesAnotherKeyForEveryUseAndEveryStore() {
        Set<String> seen = new HashSet<>();
        try (StoreKey one = StoreKey.random();
                StoreKey other = StoreKey.random()) {
            for (KeyUse use : KeyUse.values()) {
                assertTrue(seen.add(HexFormat.of().formatHex(one.derive(use))));
                assertTrue(seen.add(HexFormat.of().formatHex(other.derive(use))));
                assertArrayEquals(one.derive(use), one.derive(use));
            }
        }
    }

    @Test
    void givesNothingOnceClosed() {
        StoreKey key = StoreKey.random();
        key.close();
        key.close();
        assertThrows(IllegalStateException.class, () -> key.derive(KeyUse.MANIFEST));
        Passphrase phrase = phrase("geheim genoeg");
        phrase.close();
        assertArrayEquals(new byte[13], phrase.bytes());
    }

    @Test
    void saysNothingOfASecret() {
        try (StoreKey key = StoreKey.random();
                RecoveryCode code = RecoveryCode.random()) {
            assertEquals("StoreKey", key.toString());
            assertEquals("RecoveryCode", code.toString());
            assertEquals("Passphrase", phrase("zeven natte kikkers").toString());
            assertEquals("SignInName[4]", SignInName.of("Anna").toString());
        }
    }

    @Test
    void takesTheSameTextFromAnotherKeyboardForTheSame() {
        assertArrayEquals(
                phrase("caf\u00e9 \uFB01").bytes(), phrase("cafe\u0301 fi").bytes());
        assertArrayEquals(
                "caf\u00e9 \uD83D\uDE00".getBytes(StandardCharsets.UTF_8),
                phrase("café 😀").bytes());
        assertEquals(6, phrase("café 😀").length());
        assertTrue(phrase("abc").sameAs(phrase("abc")));
        assertFalse(phrase("abc").sameAs(phrase("abcd")));
        assertFalse(phrase("abc").sameAs(phrase("abd")));
    }

    @Test
    void copiesWhatItIsGiven() {
        char[] typed = "zeven natte kikkers".toCharArray();
        Passphrase phrase = new Passphrase(typed);
        Arrays.fill(typed, '\0');
        assertTrue(phrase.sameAs(phrase("zeven natte kikkers")));
    }

    @Test
    void takesNamesForTheSameWhateverTheirCase() {
        assertEquals(SignInName.of("anna  de Vries "), SignInName.of(" ANNA de vries"));
        assertEquals(SignInName.of("Zoë"), SignInName.of("zoe\u0308"));
        assertEquals(
                SignInName.of("\u0130pek"),
                SignInName.of(SignInName.of("\u0130pek").value()));
        assertInstanceOf(Parsed.Invalid.class, SignInName.parse("  "));
        for (int c = 1; c < 0x20000; c++) {
            String one = "a" + Character.toString(c);
            if (SignInName.parse(one) instanceof Parsed.Valid<SignInName>(SignInName name)) {
                assertEquals(name, SignInName.of(name.value()), () -> "character " + one.codePointAt(1));
            }
        }
    }

    @Test
    void readsARecoveryCodeAsPeopleTypeIt() {
        for (int i = 0; i < 50; i++) {
            try (RecoveryCode code = RecoveryCode.random()) {
                String shown = code.shown();
                assertEquals(58 + 14, shown.length());
                assertFalse(shown.matches(".*[OI1B].*"), "no look-alikes");
                for (String typed : List.of(
                        shown,
                        shown.toLowerCase(Locale.ROOT),
                        shown.replace(" ", ""),
                        shown.replace(' ', '-'),
                        shown.replace('0', 'O').replace('L', '1').replace('8', 'B'),
                        shown.replace('0', 'o').replace('L', 'i'),
                        "AGE-SECRET-KEY-1" + shown.replace(" ", ""))) {
                    RecoveryCode read = RecoveryCode.parse(typed.toCharArray()).orThrow();
                    assertEquals(shown, read.shown());
                }
            }
        }
    }

    @Test
    void refusesAMistypedRecoveryCode() {
        String shown = RecoveryCode.random().shown();
        for (int at = 0; at < shown.length(); at++) {
            if (shown.charAt(at) == ' ') {
                continue;
            }
            char other = shown.charAt(at) == 'Q' ? 'P' : 'Q';
            mistyped(shown.substring(0, at) + other + shown.substring(at + 1));
            mistyped(shown.substring(0, at) + shown.substring(at + 1));
        }
        mistyped("");
        mistyped("AGE-SECRET-KEY-1");
        mistyped("ë€😀");
        mistyped(shown + shown);
        mistyped("q".repeat(100_000));
    }

    @Test
    void weighsAPassphrase() {
        assertHint(PassphraseStrength.Hint.TOO_SHORT, "X9!kd73jf#2Lq");
        assertHint(PassphraseStrength.Hint.EXPECTED_WORDS, "Veiligheidshuis2026!");
        assertHint(PassphraseStrength.Hint.EXPECTED_WORDS, "casustafelcasustafel");
        assertHint(PassphraseStrength.Hint.EXPECTED_WORDS, "Anna de Vries 123");
        assertHint(PassphraseStrength.Hint.EASY_TO_GUESS, "aaaaaaaaaaaaaaaaaaaa");
        assertHint(PassphraseStrength.Hint.EASY_TO_GUESS, "123456789012345678");
        assertHint(PassphraseStrength.Hint.GOOD, "zeven natte kikkers op een dak");
        assertHint(PassphraseStrength.Hint.GOOD, "de casustafel staat naast de paarse schemerlamp");
        assertHint(PassphraseStrength.Hint.GOOD, "😀 kikker én žluťoučký kůň ".repeat(20));
        assertHint(PassphraseStrength.Hint.TOO_SHORT, "");
        assertEquals("vault.strength.too-short", PassphraseStrength.Hint.TOO_SHORT.textKey());
    }

    @Test
    void weighsAVeryLongPassphraseAtOnce() {
        long start = System.nanoTime();
        assertTrue(PassphraseStrength.of(phrase("paarse lamp 7 kikkers ".repeat(5_000)), List.of())
                .acceptable());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void verifiesAPersonalCode() { // DEC-6
        CodeHash hash = CodeHash.of(phrase("k4t9wm"), WorkFactor.PERSONAL_CODE).orThrow();
        assertTrue(new CodeHash(hash.value()).verify(phrase("k4t9wm")));
        assertFalse(hash.verify(phrase("k4t9wn")));
        assertFalse(hash.verify(phrase("")));
        assertNotEquals(
                hash, CodeHash.of(phrase("k4t9wm"), WorkFactor.PERSONAL_CODE).orThrow());
        assertFalse(hash.value().contains("k4t9wm"));
        assertEquals("CodeHash", hash.toString());
    }

    @Test
    void refusesAPersonalCodeThatIsShortOrObvious() {
        assertProblem("vault.code.too-short", "k4t9w");
        assertProblem("vault.code.too-easy", "123456");
        assertProblem("vault.code.too-easy", "aaaaaa");
        assertThrows(IllegalArgumentException.class, () -> new CodeHash("scrypt$14$kort$kort"));
    }

    @Test
    void authenticatesWithTheStandardHmac() { // RFC 4231, test case 1 with its key filled up with zeros
        byte[] key = Arrays.copyOf(HexFormat.of().parseHex("0b".repeat(20)), AuditMac.BYTES);
        assertEquals(
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
                HexFormat.of().formatHex(new AuditMac(key).of("Hi There".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(AuditMac.BYTES, AuditMac.randomKey().length);
        assertThrows(IllegalArgumentException.class, () -> new AuditMac(new byte[31]));
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private static void assertHint(PassphraseStrength.Hint hint, String text) {
        PassphraseStrength strength = PassphraseStrength.of(phrase(text), List.of("Anna", "de Vries", "A"));
        assertEquals(hint, strength.hint(), () -> text + " level " + strength.level());
        assertEquals(hint.compareTo(PassphraseStrength.Hint.ENOUGH) >= 0, strength.acceptable());
    }

    private static void assertProblem(String key, String code) {
        Parsed.Invalid<?> invalid =
                assertInstanceOf(Parsed.Invalid.class, CodeHash.of(phrase(code), new WorkFactor(4)));
        Problem problem = invalid.problem();
        assertEquals(key, problem.textKey());
    }

    private static void mistyped(String typed) {
        assertInstanceOf(Parsed.Invalid.class, RecoveryCode.parse(typed.toCharArray()), typed);
    }
}
