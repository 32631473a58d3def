package nl.casustafel.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.ProgressLine;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What is going on, where something is; no room otherwise.
final class WorkLine {
    private final StackPane node = new StackPane();

    WorkLine(Work work, Texts texts) {
        work.busy().addListener((_, _, progress) -> show(progress, texts));
        show(work.busy().get(), texts);
    }

    Node node() {
        return node;
    }

    private void show(@Nullable Progress progress, Texts texts) {
        node.setVisible(progress != null);
        node.setManaged(progress != null);
        if (progress == null) {
            node.getChildren().clear();
        } else {
            node.getChildren().setAll(new ProgressLine(texts, progress).node());
        }
    }

    /// In em, so that it grows with the type.
    static void height(Parent table, double ems) {
        Label ruler = new Label();
        Region region = (Region) table;
        region.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> ruler.getFont().getSize() * ems, ruler.fontProperty()));
        region.minHeightProperty().bind(region.prefHeightProperty());
    }

    /// Words that wrap and are never cut.
    static Label words(Texts texts, String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
