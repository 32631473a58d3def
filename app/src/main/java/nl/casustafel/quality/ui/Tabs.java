package nl.casustafel.quality.ui;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.SegmentedButton;

/// A page with a title, of which one part is seen at a time.
final class Tabs {
    private record Part(Node node, Runnable focus) {}

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private final SegmentedButton tabs = new SegmentedButton();
    private final StackPane shown = new StackPane();
    private final VBox page;
    private int at;

    /// @param lead under the title
    Tabs(Texts texts, String titleKey, Label lead) {
        this.texts = texts;
        VBox.setVgrow(shown, Priority.ALWAYS);
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, tabs);
        head.getStyleClass().add("quality-head");
        page = new VBox(head, lead, shown);
        page.getStyleClass().addAll(Styles.PAGE, "quality-page");
    }

    Tabs part(String key, Node node, Runnable focus) {
        int number = parts.size();
        ToggleButton tab = new ToggleButton(texts.get(key));
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> bring(number));
        tabs.getButtons().add(tab);
        parts.add(new Part(node, focus));
        bring(at);
        return this;
    }

    Parent node() {
        return scrolling(page);
    }

    /// Scrolls where the window is low; whoever has room gives it to the list.
    static Parent scrolling(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("desk-scroll");
        URL sheet = Tabs.class.getResource("quality.css");
        scroll.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        return scroll;
    }

    void focus() {
        parts.get(at).focus().run();
    }

    /// Counted from zero.
    void go(int number) {
        bring(number);
        focus();
    }

    private void bring(int number) {
        at = number;
        tabs.getButtons().get(number).setSelected(true);
        shown.getChildren().setAll(parts.get(number).node());
    }
}
