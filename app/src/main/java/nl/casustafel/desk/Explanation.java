package nl.casustafel.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// Terms explained in place: a quiet button for each, and its words below while it is open, one at a
/// time, so that nobody leaves the field to look something up. One key gives the button its words and
/// id, `….text` the explanation (`#signal-explain-activism-text`). Enter or space opens and closes.
public final class Explanation {
    private final Texts texts;
    private final Flow terms = new Flow("desk-explain");
    private final VBox root = new VBox(terms);

    Explanation(Texts texts, String... keys) {
        this.texts = texts;
        root.getStyleClass().add("desk-explaining");
        Arrays.stream(keys).forEach(key -> add(key, words(key)));
    }

    /// One button that explains each of the answers ([Texts#explained]) after the words of `….text`.
    public static Explanation ofAnswers(Texts texts, String key, List<? extends Enum<?>> answers) {
        Explanation explanation = new Explanation(texts);
        Stream<String> lines = answers.stream()
                .flatMap(answer -> texts.explained(answer).stream()
                        .map(meaning -> Meaning.line(texts, texts.code(answer), meaning)));
        explanation.add(
                key, Stream.concat(Stream.of(explanation.words(key)), lines).collect(Collectors.joining("\n\n")));
        return explanation;
    }

    public Node node() {
        return root;
    }

    /// Whether this key asks what something means: Shift+F1, as at a field.
    public static boolean isAskedBy(KeyEvent event) {
        return Meaning.CHORD.match(event);
    }

    /// Opens the first term, or closes it.
    public void turn() {
        turn((Label) root.getChildren().get(1));
    }

    private String words(String key) {
        return texts.explained(key + ".text").orElseGet(() -> texts.get(key + ".text"));
    }

    private void add(String key, String explained) {
        Label words = new Label(explained);
        words.setId(NodeId.of(key) + "-text");
        words.getStyleClass().add("desk-explained");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        Button term = new Buttons(texts).quiet(key, Icon.HELP, () -> turn(words));
        term.setAccessibleHelp(words.getText());
        words.visibleProperty()
                .addListener((property, before, open) -> term.setGraphic((open ? Icon.CLOSE : Icon.HELP).node()));
        terms.getChildren().add(term);
        root.getChildren().add(words);
    }

    private void turn(Label words) {
        boolean open = !words.isVisible();
        root.getChildren().stream().filter(each -> each != terms).forEach(each -> each.setVisible(false));
        words.setVisible(open);
        if (open) {
            InView.bring(terms, words);
        }
    }
}
