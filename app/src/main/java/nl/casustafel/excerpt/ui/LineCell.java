package nl.casustafel.excerpt.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.casustafel.desk.Styles;
import nl.casustafel.excerpt.RedactedText.Stretch;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A passage with what is marked in it, over as many lines as it needs: the words on a dark ground with the
/// article behind them, or a box alone where it is shown as it leaves.
final class LineCell extends ListCell<Line> {
    private final Texts texts;
    private final ObservableBooleanValue leaves;

    LineCell(Texts texts, ObservableBooleanValue leaves) {
        this.texts = texts;
        this.leaves = leaves;
        getStyleClass().add("redaction-line");
        setPrefWidth(0);
        leaves.addListener((_, _, _) -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        show(empty ? null : line);
    }

    private void show(@Nullable Line line) {
        setText(null);
        if (line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        TextFlow flow = new TextFlow();
        String label = line.passage().label().words();
        if (!label.isEmpty()) {
            flow.getChildren().add(words(label + ": ", "redaction-label"));
        }
        line.stretches().forEach(stretch -> flow.getChildren().addAll(nodes(stretch)));
        VBox whole = new VBox();
        if (!line.above().isEmpty()) {
            Label above = new Label(line.above());
            above.getStyleClass().addAll(Styles.QUIET, "redaction-above");
            whole.getChildren().add(above);
        }
        whole.getChildren().add(flow);
        setGraphic(whole);
        setAccessibleText(read(line));
    }

    private List<Node> nodes(Stretch stretch) {
        if (stretch.mark().isEmpty()) {
            return List.of(words(stretch.words(), "redaction-words"));
        }
        String article = RedactionModel.box(stretch.mark().orElseThrow());
        Label box = new Label(article);
        box.getStyleClass().add(article.equals("?") ? "redaction-open" : "redaction-box");
        return leaves.get() ? List.of(box) : List.of(words(stretch.words(), "redaction-marked"), box);
    }

    private String read(Line line) {
        String read = line.stretches().stream()
                .map(stretch -> stretch.mark()
                        .map(mark -> (leaves.get() ? "" : texts.get("redaction.said-marked", stretch.words()) + " ")
                                + texts.get("redaction.box", RedactionModel.box(mark)))
                        .orElse(stretch.words()))
                .collect(Collectors.joining(" "));
        return line.above().isEmpty() ? read : line.above() + ". " + read;
    }

    private static Text words(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
