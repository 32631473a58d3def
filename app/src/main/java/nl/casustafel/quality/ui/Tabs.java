package nl.casustafel.quality.ui;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Sections;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A page with a title and parts, of which one is seen at a time.
final class Tabs {
    private final Sections sections;
    private final VBox page;

    /// @param lead under the title
    Tabs(Texts texts, String titleKey, Label lead, Section... parts) {
        sections = new Sections(texts, parts);
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Node bar = sections.bar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox head = new HBox(title, bar);
        head.getStyleClass().add("quality-head");
        page = new VBox(head, lead, sections.node());
        page.getStyleClass().addAll(Styles.PAGE, "quality-page");
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

    /// A command for each part, and then these.
    List<Command> and(Command... others) {
        List<Command> all = new ArrayList<>(sections.commands());
        all.addAll(List.of(others));
        return all;
    }

    void focus() {
        sections.focus();
    }

    void go(String key) {
        sections.go(key);
    }
}
