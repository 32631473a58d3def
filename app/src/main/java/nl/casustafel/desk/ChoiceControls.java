package nl.casustafel.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;

/// The two ways a [Choice] is shown: a list in which typed letters find an option, or all options in sight.
final class ChoiceControls {
    private ChoiceControls() {}

    static <T> ComboBox<T> box(Choice<T> choice) {
        ComboBox<T> box = new PrefixSelectionComboBox<>();
        box.setItems(choice.options());
        box.setConverter(new Labels<>(choice));
        box.valueProperty().bindBidirectional(choice.chosen());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /// Each button holds its option, and tells it to who listens instead of looks.
    static <T> Flow radios(String key, Choice<T> choice, Texts texts) {
        Flow pane = new Flow("desk-radios");
        fill(pane, key, choice, texts);
        choice.options().addListener((ListChangeListener<T>) change -> fill(pane, key, choice, texts));
        pane.addEventHandler(KeyEvent.KEY_TYPED, typed -> byLetter(pane, typed));
        pane.focusedProperty().addListener((property, before, focused) -> {
            if (focused && !pane.getChildren().isEmpty()) {
                pane.getChildren().getFirst().requestFocus();
            }
        });
        return pane;
    }

    private static <T> void fill(Flow pane, String key, Choice<T> choice, Texts texts) {
        pane.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (T option : choice.options()) {
            RadioButton button = new RadioButton(choice.label(option));
            button.setId(
                    NodeId.of(key) + "-" + suffix(option, pane.getChildren().size()));
            button.setUserData(option);
            if (option instanceof Enum<?> constant) {
                texts.explained(constant).ifPresent(button::setAccessibleHelp);
            }
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(option.equals(choice.chosen().get()));
            choice.chosen().addListener((property, before, after) -> button.setSelected(option.equals(after)));
            Keys.enterLeaves(button);
            pane.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, before, after) -> choose(pane, group, choice));
    }

    /// A typed letter chooses the next option that begins with it, as in a list.
    private static void byLetter(Flow pane, KeyEvent typed) {
        String letter = typed.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || typed.isShortcutDown() || typed.isAltDown()) {
            return;
        }
        List<RadioButton> buttons = pane.getChildren().stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .toList();
        int here = IntStream.range(0, buttons.size())
                .filter(at -> buttons.get(at).isFocused())
                .findFirst()
                .orElse(-1);
        IntStream.rangeClosed(1, buttons.size())
                .mapToObj(step -> buttons.get((here + step) % buttons.size()))
                .filter(button -> button.getText().toLowerCase(Locale.ROOT).startsWith(letter))
                .findFirst()
                .ifPresent(button -> {
                    button.setSelected(true);
                    button.requestFocus();
                    typed.consume();
                });
    }

    private static <T> void choose(Flow pane, ToggleGroup group, Choice<T> choice) {
        int index = pane.getChildren().indexOf(group.getSelectedToggle());
        if (index >= 0 && index < choice.options().size()) {
            choice.chosen().set(choice.options().get(index));
        }
    }

    private static String suffix(Object option, int number) {
        return option instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : Integer.toString(number);
    }

    private static final class Labels<T> extends StringConverter<T> {
        private final Choice<T> choice;

        Labels(Choice<T> choice) {
            this.choice = choice;
        }

        @Override
        public String toString(@Nullable T option) {
            return option == null ? "" : choice.label(option);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
