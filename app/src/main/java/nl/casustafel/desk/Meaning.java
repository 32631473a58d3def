package nl.casustafel.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What an element of a form means, and what the answer that is chosen or has the focus means; all answers
/// where there is none yet. Shown right under the element by Shift+F1 or the mark (`#key-explain`,
/// words in `#key-explained`), and hidden by the same.
final class Meaning {
    static final KeyCombination CHORD = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private final Texts texts;
    private final Node element;
    private final Optional<String> own;
    private final Label words = new Label();
    private final Button mark = new Button();
    private Supplier<? extends Collection<?>> answers = List::of;
    private Supplier<@Nullable Object> chosen = () -> null;
    private Function<Object, String> label = Object::toString;
    private Consumer<String> heard = help -> {};

    Meaning(Texts texts, String key, Node element) {
        this.texts = texts;
        this.element = element;
        this.own = texts.explained(key + ".explain");
        words.setId(NodeId.of(key) + "-explained");
        words.getStyleClass().add("desk-explained");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        mark.setId(NodeId.of(key) + "-explain");
        mark.getStyleClass().addAll("flat", "desk-mark");
        mark.setGraphic(Icon.HELP.node());
        mark.setAccessibleText(texts.get("desk.explain", texts.get(key)));
        // The keyboard has its own way, and a stop at each label would be in everybody's.
        mark.setFocusTraversable(false);
        mark.setOnAction(event -> turn(null));
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setVisible(isThere());
    }

    Node mark() {
        return mark;
    }

    Node words() {
        return words;
    }

    boolean isThere() {
        return own.isPresent()
                || answers.get().stream().anyMatch(answer -> explained(answer).isPresent());
    }

    /// For who listens instead of looks.
    String help() {
        return say(null);
    }

    /// @param told hears what [#help] says now, whenever that changes
    void heardFrom(Node part, Consumer<String> told) {
        heard = told;
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CHORD.match(event) && isThere()) {
                event.consume();
                turn(event.getTarget() instanceof Node at ? at.getUserData() : null);
            }
        });
        heard.accept(help());
    }

    <T> void of(Choice<T> choice) {
        answers = choice::options;
        chosen = choice.chosen()::get;
        label = answer -> labelled(choice, answer);
        choice.options().addListener((ListChangeListener<T>) change -> refresh());
        choice.chosen().addListener((property, before, after) -> refresh());
        refresh();
    }

    void of(List<? extends Enum<?>> marks) {
        answers = () -> marks;
        label = answer -> texts.code((Enum<?>) answer);
        refresh();
    }

    private void refresh() {
        mark.setVisible(isThere());
        heard.accept(help());
        if (words.isVisible()) {
            words.setText(say(null));
            words.setVisible(isThere());
        }
    }

    /// @param at the answer that has the focus
    private void turn(@Nullable Object at) {
        String said = say(at);
        boolean open = !words.isVisible() || !words.getText().equals(said);
        words.setText(said);
        words.setVisible(open);
        if (open) {
            InView.bring(element, words);
        }
    }

    private String say(@Nullable Object at) {
        List<Object> one = Stream.of(Optional.ofNullable(at), Optional.ofNullable(chosen.get()))
                .flatMap(Optional::stream)
                .filter(answer ->
                        answers.get().contains(answer) && explained(answer).isPresent())
                .limit(1)
                .toList();
        Stream<?> meant = one.isEmpty() ? answers.get().stream() : one.stream();
        Stream<String> lines = meant.map(this::line).flatMap(Optional::stream);
        // What was asked about comes first.
        return (one.isEmpty() ? Stream.concat(own.stream(), lines) : Stream.concat(lines, own.stream()))
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> line(Object answer) {
        return explained(answer).map(meaning -> line(texts, label.apply(answer), meaning));
    }

    static String line(Texts texts, String answer, String meaning) {
        String name = answer.isEmpty() ? answer : answer.substring(0, 1).toUpperCase(Locale.ROOT) + answer.substring(1);
        return texts.get("desk.explain.answer", name, meaning);
    }

    private Optional<String> explained(Object answer) {
        return answer instanceof Enum<?> constant ? texts.explained(constant) : Optional.empty();
    }

    private static <T> String labelled(Choice<T> choice, Object answer) {
        return choice.options().stream()
                .filter(option -> Objects.equals(option, answer))
                .findFirst()
                .map(choice::label)
                .orElse("");
    }
}
