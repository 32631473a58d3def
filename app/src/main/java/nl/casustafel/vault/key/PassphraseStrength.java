package nl.casustafel.vault.key;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What a new passphrase is worth: at least 15 characters, not easy to guess, any characters, no
/// composition rules and
/// no upper limit (NIST 800-63B-4, 3.1.1.2).
///
/// @param acceptable whether it may be used
/// @param level 0 (guessed at once) to 4 (good), for a meter
/// @param hint what to do next
public record PassphraseStrength(boolean acceptable, int level, Hint hint) {
    public static final int LEAST_CHARACTERS = 15;

    private static final int LEAST_LEVEL = 3;
    private static final int HIGHEST_LEVEL = 4;
    /// The estimate grows with the square of the length; beyond this nothing is learnt.
    private static final int ESTIMATED_CHARACTERS = 100;

    /// Words whoever finds this laptop tries first, in lower case.
    private static final List<String> EXPECTED = List.of(
            "casustafel",
            "casusoverleg",
            "casus",
            "veiligheidshuis",
            "zorg en veiligheid",
            "zorgenveiligheid",
            "zorgveiligheid",
            "radicalisering",
            "radicaal",
            "terrorisme",
            "extremisme",
            "persoonsgerichte",
            "aanpak",
            "wpga",
            "nctv",
            "gemeente",
            "politie",
            "openbaar ministerie",
            "burgemeester",
            "wachtwoord",
            "wachtzin",
            "welkom",
            "geheim",
            "password",
            "passphrase");

    /// The sentence beside the field.
    public enum Hint {
        TOO_SHORT,
        /// Without the words anybody here would try, too little is left.
        EXPECTED_WORDS,
        EASY_TO_GUESS,
        ENOUGH,
        GOOD;

        public String textKey() {
            return "vault.strength." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param alsoExpected words around this person and team that do not count: names, the town, the store
    /// letter
    public static PassphraseStrength of(Passphrase chosen, Collection<String> alsoExpected) {
        List<String> expected = new ArrayList<>(EXPECTED);
        alsoExpected.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .forEach(expected::add);
        int level = level(chosen, expected);
        if (chosen.length() < LEAST_CHARACTERS) {
            return new PassphraseStrength(false, Math.min(level, 1), Hint.TOO_SHORT);
        }
        if (lengthWithout(expected, chosen) < LEAST_CHARACTERS) {
            return new PassphraseStrength(false, Math.min(level, 1), Hint.EXPECTED_WORDS);
        }
        if (level < LEAST_LEVEL) {
            return new PassphraseStrength(false, level, Hint.EASY_TO_GUESS);
        }
        return new PassphraseStrength(true, level, level == HIGHEST_LEVEL ? Hint.GOOD : Hint.ENOUGH);
    }

    private static int level(Passphrase chosen, List<String> expected) {
        CharSequence view = chosen.view();
        Strength estimate =
                new Zxcvbn().measure(view.subSequence(0, Math.min(view.length(), ESTIMATED_CHARACTERS)), expected);
        int score = estimate.getScore();
        estimate.wipe();
        return score;
    }

    /// Characters left when every expected word is taken out; a passphrase without any keeps its whole length.
    private static int lengthWithout(List<String> expected, Passphrase chosen) {
        CharSequence view = chosen.view();
        boolean[] covered = new boolean[view.length()];
        for (String word : expected) {
            for (int at = 0; at + word.length() <= view.length(); at++) {
                if (standsAt(view, at, word)) {
                    Arrays.fill(covered, at, at + word.length(), true);
                }
            }
        }
        int left = chosen.length();
        for (boolean one : covered) {
            left -= one ? 1 : 0;
        }
        return left;
    }

    private static boolean standsAt(CharSequence text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
