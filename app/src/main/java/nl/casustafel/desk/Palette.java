package nl.casustafel.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Finder.Found;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Ctrl+K: type a few letters of an act, a number or a name; arrows choose, Enter does it. Ids
/// `#palette-input` and `#palette-list`.
public final class Palette {
    private static final double ROWS = 9;

    private final Overlay overlay;
    private final Commands commands;
    private final Finder finder;
    private final Texts texts;

    public Palette(Overlay overlay, Commands commands, Finder finder, Texts texts) {
        this.overlay = overlay;
        this.commands = commands;
        this.finder = finder;
        this.texts = texts;
    }

    public void open() {
        TextField input = new TextField();
        input.setId("palette-input");
        input.setPromptText(texts.get("desk.palette.prompt"));
        input.setAccessibleText(texts.get("desk.palette.prompt"));
        ObservableList<Found> found = FXCollections.observableArrayList(acts(""));
        ListView<Found> list = new ListView<>(found);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FoundCell());
        list.setPlaceholder(new Label(texts.get("desk.palette.nothing")));
        list.getSelectionModel().selectFirst();
        list.prefHeightProperty().bind(input.heightProperty().multiply(ROWS));
        VBox card = new VBox(input, list);
        card.setId("palette");
        card.getStyleClass().add("desk-palette");
        Runnable close = overlay.show(card, Pos.TOP_CENTER, () -> {});
        input.textProperty().addListener((property, before, typed) -> search(typed, input, list, found));
        Keys.on(input, KeyCode.DOWN, () -> move(list, 1));
        Keys.on(input, KeyCode.UP, () -> move(list, -1));
        Keys.on(input, KeyCode.ENTER, () -> choose(list, close));
        list.setOnMouseClicked(event -> choose(list, close));
        input.requestFocus();
    }

    private void search(String typed, TextField input, ListView<Found> list, ObservableList<Found> found) {
        List<Found> acts = acts(typed);
        found.setAll(acts);
        list.getSelectionModel().selectFirst();
        if (typed.isBlank()) {
            return;
        }
        finder.find(typed.strip(), more -> {
            if (input.getText().equals(typed)) {
                int chosen = list.getSelectionModel().getSelectedIndex();
                List<Found> all = new ArrayList<>(acts);
                all.addAll(more);
                found.setAll(all);
                list.getSelectionModel().clearAndSelect(Math.clamp(chosen, 0, Math.max(0, all.size() - 1)));
            }
        });
    }

    private List<Found> acts(String typed) {
        String[] words = plain(typed).split(" ");
        return commands.available().stream()
                .map(command -> new Found(texts.get(command.key()), command.shownChord(), command.act()))
                .filter(act -> Stream.of(words).allMatch(plain(act.title())::contains))
                .toList();
    }

    private static void move(ListView<Found> list, int step) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(last, 0));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 2));
    }

    private static void choose(ListView<Found> list, Runnable close) {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.open().run();
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static final class FoundCell extends ListCell<Found> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line;

        FoundCell() {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            detail.getStyleClass().add(Styles.QUIET);
            detail.setMinWidth(Region.USE_PREF_SIZE);
            // No line is wider than the palette: a long title ends in an ellipsis.
            setPrefWidth(0);
            line = new HBox(title, between, detail);
            line.getStyleClass().add(Styles.ROW);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            title.setText(found == null ? "" : found.title());
            detail.setText(found == null ? "" : found.detail());
            setGraphic(found == null ? null : line);
        }
    }
}
