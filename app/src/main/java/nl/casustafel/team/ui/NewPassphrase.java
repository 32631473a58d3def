package nl.casustafel.team.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.PassphraseStrength;
import org.jspecify.annotations.Nullable;

/// Choosing a passphrase: a hint while it is typed, and the two checks at the end. Wipes every array it
/// is given.
public final class NewPassphrase {
    private final Texts texts;
    private final Background threads;
    private final ReadOnlyObjectWrapper<@Nullable Notice> hint = new ReadOnlyObjectWrapper<>();
    private int asked;

    public NewPassphrase(Texts texts, Background threads) {
        this.texts = texts;
        this.threads = threads;
    }

    public ReadOnlyObjectProperty<@Nullable Notice> hint() {
        return hint.getReadOnlyProperty();
    }

    /// Says what the passphrase typed so far is worth. Only the answer to the last question is shown.
    public void look(char[] typed, List<String> expected) {
        int question = ++asked;
        if (typed.length == 0) {
            hint.set(null);
            return;
        }
        threads.work(() -> strength(typed, expected)).then(strength -> {
            if (question == asked) {
                show(strength);
            }
        });
    }

    /// The passphrase, which the caller closes; empty with a sentence where it will not do.
    public Optional<Passphrase> choose(char[] first, char[] again, List<String> expected) {
        asked++;
        try (Passphrase repeated = new Passphrase(again)) {
            Passphrase chosen = new Passphrase(first);
            PassphraseStrength strength = PassphraseStrength.of(chosen, expected);
            if (!strength.acceptable()) {
                chosen.close();
                show(strength);
                return Optional.empty();
            }
            if (!chosen.sameAs(repeated)) {
                chosen.close();
                hint.set(new Notice(Notice.Kind.REFUSED, texts.get("team.passphrase.different")));
                return Optional.empty();
            }
            hint.set(null);
            return Optional.of(chosen);
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(again, '\0');
        }
    }

    /// Takes the hint away.
    public void forget() {
        asked++;
        hint.set(null);
    }

    private static PassphraseStrength strength(char[] typed, List<String> expected) {
        try (Passphrase sofar = new Passphrase(typed)) {
            return PassphraseStrength.of(sofar, expected);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void show(PassphraseStrength strength) {
        Notice.Kind kind = strength.acceptable() ? Notice.Kind.DONE : Notice.Kind.INFO;
        hint.set(new Notice(kind, texts.get(strength.hint().textKey())));
    }
}
