package nl.casustafel.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The few full-window sentences of the program itself: one calm card with what happened and what to do.
final class Notices {
    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
    }

    Parent inUse(InUse.Holder holder, Runnable exit) {
        return card(
                "shell.in-use",
                texts.get("shell.in-use.text", holder.user(), holder.machine(), holder.since()),
                new Buttons(texts).main("shell.exit", exit));
    }

    Parent preparing() {
        return card("shell.preparing", texts.get("shell.preparing.text"));
    }

    Parent closing() {
        return card("shell.closing", texts.get("shell.closing.text"));
    }

    /// What is done to the store, and how far it is; ends by itself.
    Parent renewing(Progress progress) {
        Label now = new Label();
        now.setWrapText(true);
        now.textProperty().bind(progress.text());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        return card("shell.renewing", texts.get("shell.renewing.text"), now, bar);
    }

    /// The file is written anew; ends by itself.
    Parent rewriting(Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        return card("shell.rewriting", texts.get("shell.rewriting.text"), bar);
    }

    Parent bug(ErrorCode code, Runnable exit) {
        return card(
                "shell.bug", texts.get("shell.bug.text", code.value()), new Buttons(texts).main("shell.exit", exit));
    }

    private Parent card(String key, String sentence, Node... more) {
        Label title = new Label(texts.get(key + ".title"));
        title.getStyleClass().add(Styles.TITLE);
        Label text = new Label(sentence);
        text.setId("notice");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(title, text);
        card.getChildren().addAll(List.of(more));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK, "shell-notice");
        StackPane root = new StackPane(card);
        root.getStyleClass().add("shell-door");
        StackPane.setAlignment(card, Pos.CENTER);
        return root;
    }
}
