package nl.casustafel.team.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.team.PassphraseRule;
import nl.casustafel.team.PassphraseRule.Verdict;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Choosing a passphrase: a hint while it is typed, and the two checks at the end. Wipes every array it
/// is given.
public final class NewPassphrase {
    private final Texts texts;
    private final Background threads;
    private final PassphraseRule rule;
    private final ReadOnlyObjectWrapper<@Nullable Notice> hint = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper suggested = new ReadOnlyStringWrapper("");
    private int asked;

    public NewPassphrase(Texts texts, Background threads, PassphraseRule rule) {
        this.texts = texts;
        this.threads = threads;
        this.rule = rule;
    }

    public ReadOnlyObjectProperty<@Nullable Notice> hint() {
        return hint.getReadOnlyProperty();
    }

    /// Words drawn by chance, to be read and typed; empty until asked for and once the choice is made.
    public ReadOnlyStringProperty suggested() {
        return suggested.getReadOnlyProperty();
    }

    /// Shows other words each time.
    public void suggest() {
        threads.work(rule::suggestion).then(suggested::set);
    }

    /// Says what the passphrase typed so far is worth. Only the answer to the last question is shown.
    public void look(char[] typed, List<String> expected) {
        int question = ++asked;
        if (typed.length == 0) {
            hint.set(null);
            return;
        }
        threads.work(() -> verdict(typed, expected)).then(verdict -> {
            if (question == asked) {
                show(verdict);
            }
        });
    }

    /// A copy of the passphrase, which the caller wipes; empty with a sentence where it will not do.
    public Optional<char[]> choose(char[] first, char[] again, List<String> expected) {
        asked++;
        try {
            Verdict verdict = rule.judge(first, expected);
            if (!verdict.acceptable()) {
                show(verdict);
                return Optional.empty();
            }
            if (!Arrays.equals(first, again)) {
                hint.set(new Notice(Notice.Kind.REFUSED, texts.get("team.passphrase.different")));
                return Optional.empty();
            }
            forget();
            return Optional.of(first.clone());
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(again, '\0');
        }
    }

    /// Takes the hint and the suggested words away.
    public void forget() {
        asked++;
        suggested.set("");
        hint.set(null);
    }

    private Verdict verdict(char[] typed, List<String> expected) {
        try {
            return rule.judge(typed, expected);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void show(Verdict verdict) {
        Notice.Kind kind = verdict.acceptable() ? Notice.Kind.DONE : Notice.Kind.INFO;
        hint.set(new Notice(kind, texts.of(verdict.hint())));
    }
}
