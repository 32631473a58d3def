package nl.casustafel.signal.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.NewFact;
import nl.casustafel.texts.Texts;

/// The facts entered so far, one under the other; each can be taken away again.
final class FactLines {
    private final VBox root = new VBox();
    private final FactEntry entry;
    private final Texts texts;

    FactLines(FactEntry entry, Texts texts) {
        this.entry = entry;
        this.texts = texts;
        root.setId("signal-entry-facts");
        root.getStyleClass().add(Styles.STACK);
        entry.facts().addListener((ListChangeListener<NewFact>) change -> fill());
        fill();
    }

    Node node() {
        return root;
    }

    private void fill() {
        root.getChildren().setAll(entry.facts().stream().map(this::line).toList());
        root.setManaged(!entry.facts().isEmpty());
    }

    private Node line(NewFact fact) {
        Node line = words(fact);
        return new FactNotice(texts)
                .apply(fact.text().value())
                .<Node>map(notice -> new VBox(line, FactNotice.shown(notice)))
                .orElse(line);
    }

    private Node words(NewFact fact) {
        Label kind = new Label(texts.code(fact.kind()));
        kind.getStyleClass().add(Styles.BADGE);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(fact.text().value());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label from = new Label(fact.observedOn()
                .map(day -> texts.shortDate(day) + " · " + fact.contributor().value())
                .orElse(fact.contributor().value()));
        from.getStyleClass().add(Styles.QUIET);
        from.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Buttons(texts).quiet("signal.entry.fact.remove", Icon.CLOSE, () -> entry.remove(fact));
        HBox line = new HBox(kind, text, from, remove);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }
}
