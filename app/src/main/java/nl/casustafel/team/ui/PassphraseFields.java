package nl.casustafel.team.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.SecretField;
import nl.casustafel.texts.Texts;

/// A new passphrase, typed twice, with the hint below. `#team-passphrase-first`, `#team-passphrase-again`.
public final class PassphraseFields {
    private final SecretField first = new SecretField();
    private final SecretField again = new SecretField();
    private final FormPane form;

    public PassphraseFields(Texts texts, NewPassphrase model, Supplier<List<String>> expected, Runnable submit) {
        form = new FormPane(texts, submit)
                .secret("team.passphrase.first", first)
                .secret("team.passphrase.again", again)
                .node(new Banner("team-passphrase-hint", model.hint()).node());
        first.typedLength().addListener((_, _, _) -> model.look(first.peek(), expected.get()));
    }

    public Parent node() {
        return form.node();
    }

    /// Hands over both, whose receiver wipes them. The fields keep what was typed until they are wiped.
    public void hand(BiConsumer<char[], char[]> taker) {
        taker.accept(first.peek(), again.peek());
    }

    public void wipe() {
        first.wipe();
        again.wipe();
    }

    public void focus() {
        first.requestFocus();
    }
}
