package nl.casustafel.retention.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.SegmentedButton;

/// *Vernietigen*: one part at a time.
final class RetentionView {
    private record Part(Node node, Runnable focus) {}

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane shown = new StackPane();
    private final VBox page;
    private int at;

    RetentionView(Texts texts) {
        this.texts = texts;
        VBox.setVgrow(shown, Priority.ALWAYS);
        Label title = new Label(texts.get("retention.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get("retention.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        page = new VBox(title, lead, shown);
        page.getStyleClass().add(Styles.PAGE);
    }

    void show(DestroyView destroy, KeptView kept, CertificatesView certificates, CountersView counters) {
        part("retention.tab.due", destroy.node(), destroy::focus);
        part("retention.tab.kept", kept.node(), kept::focus);
        part("retention.tab.certificates", certificates.node(), certificates::focus);
        part("retention.tab.counters", counters.node(), counters::focus);
        page.getChildren().add(2, new SegmentedButton(tabs.toArray(ToggleButton[]::new)));
        bring(0);
    }

    Parent node() {
        return page;
    }

    void focus() {
        parts.get(at).focus().run();
    }

    /// Counted from zero.
    void go(int number) {
        bring(number);
        // What lays itself out by its width has no children before.
        shown.applyCss();
        shown.layout();
        focus();
    }

    private void bring(int number) {
        at = number;
        tabs.get(number).setSelected(true);
        shown.getChildren().setAll(parts.get(number).node());
    }

    /// Also where an arrow key moved the choice.
    private void chosen(int number) {
        if (at != number) {
            bring(number);
        }
    }

    private void part(String key, Node node, Runnable focus) {
        int number = parts.size();
        ToggleButton tab = new ToggleButton(texts.get(key));
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> bring(number));
        tab.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                chosen(number);
            }
        });
        tabs.add(tab);
        parts.add(new Part(node, focus));
    }
}
