package nl.casustafel.assessment.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Choice;

/// The answers to one question below each other, each whole with what it means. FX thread only.
public final class Answers<T> {
    private final ToggleGroup group = new ToggleGroup();
    private final VBox all = new VBox();

    /// @param id of each, before its key
    /// @param chosen runs after one was chosen with the mouse or by arrow
    public Answers(String id, Choice<T> choice, Function<T, String> key, Function<T, String> words, Runnable chosen) {
        all.getStyleClass().add("assessment-levels");
        for (T option : choice.options()) {
            RadioButton button = new RadioButton(words.apply(option));
            button.setId(id + key.apply(option));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(Objects.equals(option, choice.chosen().get()));
            button.setOnAction(_ -> {
                choice.chosen().set(option);
                chosen.run();
            });
            all.getChildren().add(button);
        }
    }

    public Node node() {
        return all;
    }

    /// On what was chosen, or on the first.
    public void focus() {
        Optional.ofNullable(group.getSelectedToggle())
                .map(Node.class::cast)
                .orElse(all.getChildren().getFirst())
                .requestFocus();
    }
}
