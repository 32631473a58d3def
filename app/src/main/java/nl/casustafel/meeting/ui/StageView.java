package nl.casustafel.meeting.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.texts.Texts;

/// A case goes by stages: first the picture, then what is thought of it, then what is decided (BOB, law 1.3).
/// Says what belongs in the stage in front; it stops nobody.
final class StageView {
    private final VBox root;

    /// @param talk what is talked about
    StageView(BusyItem item, Texts texts, Node talk) {
        Label hint = words("", "meeting-stage");
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(key(item)),
                        item.front(),
                        item.lines().typed.typed()));
        VBox.setVgrow(talk, Priority.ALWAYS);
        root = new VBox(hint, talk);
        root.getStyleClass().add(Styles.STACK);
        root.setMinHeight(0);
    }

    private static String key(BusyItem item) {
        LineKind kind = LineEntry.kind(item.lines().typed.typed().get());
        if (kind == LineKind.DECISION || kind == LineKind.ACTION) {
            return "meeting.stage.early";
        }
        return item.front().get() == BusyItem.TALK ? "meeting.stage.picture" : "meeting.stage.judging";
    }

    static Label words(String words, String id) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("desk-banner", "desk-banner-info");
        return label;
    }

    Node node() {
        return root;
    }
}
