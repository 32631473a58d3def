package nl.casustafel.shell.entry;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;

/// One calm page in the middle of the window; scrolls where the window is small or the type is big.
final class CalmPage {
    private final VBox card = new VBox();

    /// @param above a few words over the title, such as the step; empty for none
    CalmPage(String above, String title, String lead) {
        card.getStyleClass().addAll(Styles.CARD, "entry-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        if (!above.isEmpty()) {
            card.getChildren().add(words("entry-step", above, Styles.QUIET));
        }
        card.getChildren().addAll(words("entry-title", title, Styles.TITLE), words("entry-lead", lead, "entry-lead"));
    }

    CalmPage add(Node... nodes) {
        card.getChildren().addAll(nodes);
        return this;
    }

    /// Adds a line with the acts that lead on at the left, and those that lead elsewhere at the right.
    CalmPage acts(List<? extends Node> on, List<? extends Node> elsewhere) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox();
        line.getStyleClass().addAll(Styles.ROW, "entry-acts");
        line.getChildren().addAll(on);
        line.getChildren().add(between);
        line.getChildren().addAll(elsewhere);
        return add(line);
    }

    Parent node() {
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("entry-middle");
        middle.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("desk-scroll");
        return scroll;
    }

    /// A label that wraps and is never cut off.
    static Label words(String id, String text, String style) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
