package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Six words, each as likely as any other.
class GeneratedPassphraseTest {
    @Test
    void chooses77BitsOfWordsAnybodyCanType() {
        List<String> words = GeneratedPassphrase.words();
        assertEquals(7776, new HashSet<>(words).size());
        assertTrue(words.stream().allMatch(word -> word.matches("[a-z]{4,8}")));
        double bits = GeneratedPassphrase.WORDS * Math.log(words.size()) / Math.log(2);
        assertEquals(77.5, bits, 0.1);
    }

    @Test
    void isAnotherOneEachTimeAndAlwaysGood() {
        GeneratedPassphrase generated = new GeneratedPassphrase();
        assertNotEquals(generated.shown(), generated.shown());
        for (int i = 0; i < 20; i++) {
            String shown = generated.shown();
            assertEquals(GeneratedPassphrase.WORDS, shown.split(" ").length);
            try (Passphrase chosen = new Passphrase(shown.toCharArray())) {
                assertEquals(
                        PassphraseStrength.Hint.GOOD,
                        PassphraseStrength.of(chosen, List.of()).hint());
            }
        }
    }

    /// Chi-square over sixteen parts of the list: a draw that favoured the first words would be far out.
    @Test
    void favoursNoWord() {
        List<String> words = GeneratedPassphrase.words();
        GeneratedPassphrase generated = new GeneratedPassphrase(new Random(7));
        int[] seen = new int[16];
        for (int i = 0; i < 10_000; i++) {
            for (String word : generated.shown().split(" ")) {
                seen[words.indexOf(word) * seen.length / words.size()]++;
            }
        }
        double expected = 60_000.0 / seen.length;
        double far = 0;
        for (int one : seen) {
            far += (one - expected) * (one - expected) / expected;
        }
        assertTrue(far < 37.7, "chi-square of 15 degrees, 0.1 %: " + far);
    }
}
