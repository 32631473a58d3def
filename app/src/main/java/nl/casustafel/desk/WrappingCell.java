package nl.casustafel.desk;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Words over as many lines as they need. The column is asked to be as wide as the longest word; a word that
/// is wider still ends in an ellipsis, and the tip has it whole.
final class WrappingCell<R, V> extends TableCell<R, V> {
    private static final String ELLIPSIS = "…";

    private final Text text = new Text();
    private final Text ruler = new Text();
    private final Tooltip whole = new Tooltip();
    private final Function<? super V, String> words;
    private final ColumnWidths widths;
    private String full = "";

    WrappingCell(Function<? super V, String> words, ColumnWidths widths) {
        this.words = words;
        this.widths = widths;
        text.getStyleClass().add("desk-cell-text");
        ruler.fontProperty().bind(text.fontProperty());
        whole.setWrapText(true);
        whole.getStyleClass().add("desk-tip");
        widthProperty().addListener((property, before, width) -> fit());
        text.fontProperty().addListener((property, before, font) -> fit());
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        full = value == null ? "" : words.apply(value);
        setAccessibleText(full);
        setGraphic(value == null ? null : text);
        fit();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (full.isEmpty()) {
            // Its words are not on the screen and have no type size of it.
            return;
        }
        String longest = Stream.of(full.split("\\s"))
                .max(Comparator.comparingDouble(this::width))
                .orElse("");
        widths.need(getTableColumn(), width(longest), text.getFont().getSize());
    }

    private void fit() {
        double room = ColumnWidths.inside(getWidth(), text.getFont().getSize());
        boolean fits = room <= 0 || Stream.of(full.split("\\s")).allMatch(word -> width(word) <= room);
        text.setWrappingWidth(Math.max(0, room));
        text.setText(
                fits ? full : full.lines().map(line -> shortened(line, room)).collect(Collectors.joining("\n")));
        whole.setText(full);
        setTooltip(fits ? null : whole);
    }

    private String shortened(String line, double room) {
        return Stream.of(line.split(" ")).map(word -> cut(word, room)).collect(Collectors.joining(" "));
    }

    private String cut(String word, double room) {
        if (width(word) <= room) {
            return word;
        }
        int end = word.length() - 1;
        while (end > 1 && width(word.substring(0, end) + ELLIPSIS) > room) {
            end--;
        }
        return word.substring(0, end) + ELLIPSIS;
    }

    private double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
