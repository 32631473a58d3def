package nl.casustafel.desk.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Every word a window holds: in its title, its nodes, their tips, and what a screen reader says of them,
/// also of nodes that are out of sight.
public final class Words {
    private final List<String> found = new ArrayList<>();

    private Words() {}

    public static List<String> of(Window window) {
        Words words = new Words();
        if (window instanceof Stage stage) {
            words.add(stage.getTitle());
        }
        words.walk(window.getScene().getRoot());
        return List.copyOf(words.found);
    }

    private void walk(Node node) {
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        add(node.getAccessibleRoleDescription());
        if (node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String spoken) {
            add(spoken);
        }
        switch (node) {
            case Labeled labeled -> add(labeled.getText());
            case Text text -> add(text.getText());
            case TextInputControl typed -> {
                add(typed.getText());
                add(typed.getPromptText());
            }
            case ComboBox<?> box -> options(box);
            default -> {}
        }
        if (node instanceof Control control) {
            add(control.getTooltip());
        }
        if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tip) {
            add(tip);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private <T> void options(ComboBox<T> box) {
        box.getItems()
                .forEach(item -> add(
                        box.getConverter() == null
                                ? item.toString()
                                : box.getConverter().toString(item)));
    }

    private void add(@Nullable Tooltip tip) {
        if (tip != null) {
            add(tip.getText());
        }
    }

    private void add(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            found.add(words);
        }
    }
}
