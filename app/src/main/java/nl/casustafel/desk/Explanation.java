package nl.casustafel.desk;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// Terms explained in place: a quiet button for each, and its words below while it is open, one at a
/// time, so that nobody leaves the field to look something up. One key gives the button its words and
/// id, `….text` the explanation (`#signal-explain-activism-text`). Enter or space opens and closes.
final class Explanation {
    private final Texts texts;
    private final Flow terms = new Flow("desk-explain");
    private final VBox root = new VBox(terms);

    Explanation(Texts texts, String... keys) {
        this.texts = texts;
        root.getStyleClass().add("desk-explaining");
        Arrays.stream(keys).forEach(this::add);
    }

    Node node() {
        return root;
    }

    private void add(String key) {
        Label words = new Label(texts.get(key + ".text"));
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
