package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// An item that is over, to be read again: what came of it, beside the lines, which can still be mended.
final class OverView {
    private final Texts texts;
    private final VBox root;

    OverView(OverModel model, Texts texts, Consumer<CaseId> toCase, Runnable next) {
        this.texts = texts;
        VBox card = new VBox();
        part(card, "meeting.over.decided", model.decided());
        part(card, "assessment.over.title", model.rated());
        part(card, "meeting.over.follows", model.follows());
        if (card.getChildren().isEmpty()) {
            card.getChildren().add(text(texts.get("meeting.over.nothing"), Styles.QUIET));
        }
        Buttons buttons = new Buttons(texts);
        HBox acts = new HBox(buttons.main("meeting.next", next));
        model.caseFile()
                .ifPresent(id -> acts.getChildren().add(buttons.plain("meeting.over.case", () -> toCase.accept(id))));
        acts.getStyleClass().addAll(Styles.ROW, "desk-actions");
        card.getChildren().add(acts);
        card.getStyleClass().add(Styles.CARD);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        LinesView lines = new LinesView(model.lines(), texts).forMendingOnly();
        HBox halves = new HBox(half(scroll), half(lines.list()));
        halves.getStyleClass().add("desk-beside");
        halves.setMinHeight(0);
        VBox.setVgrow(halves, Priority.ALWAYS);
        root = new VBox(halves, lines.entry());
        root.setId("meeting-over");
        root.getStyleClass().add("meeting-busy");
    }

    Node node() {
        return root;
    }

    private static Node half(Node node) {
        if (node instanceof Region region) {
            region.setPrefWidth(0);
            region.setMaxHeight(Double.MAX_VALUE);
        }
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private void part(VBox card, String key, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        card.getChildren().add(text(texts.get(key), Styles.HEADING));
        sentences.forEach(sentence -> card.getChildren().add(text(sentence, "desk-read-only")));
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
