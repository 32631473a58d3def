package nl.casustafel.team.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.SecretField;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A new passphrase, typed twice, with the hint below; words drawn by chance above it, where they are asked
/// for: to be typed all the same, because who types them twice begins to know them. `#team-passphrase-first`,
/// `#team-passphrase-again`.
public final class PassphraseFields {
    private final SecretField first = new SecretField();
    private final SecretField again = new SecretField();
    private final FormPane form;

    public PassphraseFields(Texts texts, NewPassphrase model, Supplier<List<String>> expected, Runnable submit) {
        Label words = new Label();
        words.setId("team-passphrase-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(Styles.HEADING);
        words.textProperty().bind(model.suggested());
        Label how = new Label(texts.get("team.passphrase.suggested"));
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().add("desk-help");
        VBox suggested = new VBox(words, how);
        suggested.visibleProperty().bind(model.suggested().isNotEmpty());
        suggested.managedProperty().bind(suggested.visibleProperty());
        form = new FormPane(texts, submit)
                .node(new HBox(new Buttons(texts).quiet("team.passphrase.suggest", Icon.NEXT, model::suggest)))
                .node(suggested)
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
