package nl.casustafel.shell.entry;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.SecretField;
import nl.casustafel.texts.Texts;

/// A new passphrase, typed twice, with the hint below. `#entry-passphrase-first`, `#entry-passphrase-again`.
final class PassphraseFields {
    private final SecretField first = new SecretField();
    private final SecretField again = new SecretField();
    private final FormPane form;

    PassphraseFields(Texts texts, NewPassphrase model, Supplier<List<String>> expected, Runnable submit) {
        form = new FormPane(texts, submit)
                .beside(line ->
                        line.secret("entry.passphrase.first", first).secret("entry.passphrase.again", again))
                .node(new Banner("entry-passphrase-hint", model.hint()).node());
        first.typedLength().addListener((_, _, _) -> model.look(first.peek(), expected.get()));
    }

    Parent node() {
        return form.node();
    }

    /// Hands over both, whose receiver wipes them. The fields keep what was typed until they are wiped.
    void hand(BiConsumer<char[], char[]> taker) {
        taker.accept(first.peek(), again.peek());
    }

    void wipe() {
        first.wipe();
        again.wipe();
    }

    void focus() {
        first.requestFocus();
    }
}
