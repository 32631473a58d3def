package nl.casustafel.shell;

import java.util.Arrays;
import java.util.Collection;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.PassphraseRule;
import nl.casustafel.vault.key.GeneratedPassphrase;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.PassphraseStrength;

/// The rule of the key room, for screens that do not know it.
public final class PassphraseJudge implements PassphraseRule {
    /// Takes over what was chosen, and wipes the array.
    public static Passphrase taken(char[] chosen) {
        Passphrase passphrase = new Passphrase(chosen);
        Arrays.fill(chosen, '\0');
        return passphrase;
    }

    @Override
    public String suggestion() {
        return new GeneratedPassphrase().shown();
    }

    @Override
    public Verdict judge(char[] typed, Collection<String> expected) {
        try (Passphrase chosen = new Passphrase(typed)) {
            PassphraseStrength strength = PassphraseStrength.of(chosen, expected);
            return new Verdict(
                    strength.acceptable(), new Problem(strength.hint().textKey()));
        }
    }
}
