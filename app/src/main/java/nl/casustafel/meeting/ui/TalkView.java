package nl.casustafel.meeting.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.texts.Texts;

/// What is talked about: the facts of the signal, to be read only, beside the lines typed at it.
final class TalkView {
    private final Texts texts;
    private final HBox root = new HBox();

    /// @param lines absent where they stand elsewhere
    TalkView(BusyItem item, Texts texts, Optional<Node> lines) {
        this.texts = texts;
        Optional<SignalFile> signal = item.file().signal();
        signal.ifPresent(file -> grow(facts(file, item.about())));
        lines.ifPresent(this::grow);
        root.getStyleClass().add("desk-beside");
    }

    Node node() {
        return root;
    }

    private void grow(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(0);
            region.setPrefWidth(0);
            region.setMaxHeight(Double.MAX_VALUE);
        }
        HBox.setHgrow(node, Priority.ALWAYS);
        root.getChildren().add(node);
        root.setFillHeight(true);
    }

    private Node facts(SignalFile file, BusyItem.About about) {
        VBox card = new VBox();
        about.whom().ifPresent(whom -> card.getChildren().add(named("meeting-about", text(whom, "desk-read-only"))));
        about.question()
                .ifPresent(asked -> card.getChildren()
                        .addAll(
                                text(texts.get("meeting.about.question.heading"), Styles.HEADING),
                                named("meeting-question", text(asked, "desk-read-only"))));
        card.getChildren().add(text(texts.get("meeting.facts"), Styles.HEADING));
        file.facts().forEach(fact -> card.getChildren().add(fact(fact)));
        if (file.facts().isEmpty()) {
            card.getChildren().add(text(texts.get("meeting.facts.none"), Styles.QUIET));
        }
        file.signal()
                .interpretation()
                .ifPresent(said -> card.getChildren()
                        .addAll(
                                text(texts.get("meeting.interpretation"), Styles.HEADING),
                                text(said.value(), "desk-read-only")));
        card.getStyleClass().add(Styles.CARD);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setId("meeting-facts");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        return scroll;
    }

    private Node fact(Fact fact) {
        Label kind = new Label(texts.code(fact.kind()));
        kind.getStyleClass().add(Styles.BADGE);
        // Short words that are read at a glance: they never break, what stands beside them does.
        kind.setMinWidth(Region.USE_PREF_SIZE);
        String where = fact.observedOn()
                .map(day -> texts.date(day) + " · " + fact.contributor().value())
                .orElse(fact.contributor().value());
        // What testing led to is read with the fact (W-C2).
        Label tested = new Label(texts.code(fact.tested()));
        tested.getStyleClass().add(Styles.BADGE);
        tested.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(kind, tested);
        head.getStyleClass().add(Styles.ROW);
        return new VBox(head, text(where, Styles.QUIET), text(fact.text().value(), "desk-read-only"));
    }

    private static Label named(String id, Label label) {
        label.setId(id);
        return label;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
