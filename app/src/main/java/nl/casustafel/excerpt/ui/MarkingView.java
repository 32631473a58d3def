package nl.casustafel.excerpt.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.excerpt.Suggestion;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What is done with the chosen line: words of it are selected and marked on a ground. Below it what the
/// program found, what has to be told, and the way to a second reader.
final class MarkingView {
    private final RedactionModel model;
    private final Texts texts;
    private final ListView<Line> lines;
    private final Buttons buttons;
    private final GrowingArea words = new GrowingArea();
    private final ListView<Suggestion> suggestions;
    private final VBox asked = new VBox();
    private final VBox root;

    MarkingView(RedactionModel model, Texts texts, ListView<Line> lines) {
        this.model = model;
        this.texts = texts;
        this.lines = lines;
        this.buttons = new Buttons(texts);
        this.suggestions = suggestions();
        asked.getStyleClass().add(Styles.STACK);
        model.reasoning.asked.addListener((ListChangeListener<Reasoning.Asked>) _ -> ask());
        ask();
        root = new VBox(card(line()), card(found()), card(reasons()), offering());
        root.getStyleClass().add(Styles.STACK);
    }

    Node node() {
        return root;
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    /// Marks what is selected, or lets it stand again; the whole line where nothing is.
    void mark(boolean out) {
        int from = lines.isFocused() ? 0 : words.getSelection().getStart();
        int to = lines.isFocused() ? 0 : words.getSelection().getEnd();
        if (out) {
            model.mark(from, to);
        } else {
            model.unmark(from, to);
        }
    }

    private Node line() {
        words.setId("redaction-words");
        words.setEditable(false);
        words.rows(2, 6);
        words.setAccessibleText(texts.get("redaction.words"));
        model.chosen().addListener((_, before, now) -> show(before, now));
        Pressed.on(words, KeyCode.ESCAPE, lines::requestFocus);
        Button out = buttons.plain("redaction.mark", () -> mark(true));
        Button back = buttons.plain("redaction.unmark", () -> mark(false));
        return new FormPane(texts, () -> mark(true))
                .heading("redaction.words")
                .node(words)
                .node(quiet("redaction.words.help"))
                .choice("redaction.ground", model.ground)
                .actions(out, back)
                .node();
    }

    private void show(@Nullable Line before, @Nullable Line now) {
        String text = now == null ? "" : now.passage().text().value();
        boolean other = before == null
                || now == null
                || before.part() != now.part()
                || !before.passage().equals(now.passage());
        if (other) {
            words.setText(text);
        }
    }

    private Node found() {
        Button take = buttons.plain("redaction.take", () -> chosen(model::take));
        Button same = buttons.plain("redaction.take.same", () -> chosen(model::takeSame));
        take.disableProperty().bind(Bindings.isEmpty(model.suggestions));
        same.disableProperty().bind(take.disableProperty());
        VBox box = new VBox(
                heading("redaction.suggestions"),
                quiet("redaction.suggestions.text"),
                suggestions,
                new FormPane(texts, () -> {}).actions(take, same).node());
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private void chosen(Consumer<Suggestion> act) {
        Suggestion one = suggestions.getSelectionModel().getSelectedItem();
        if (one != null) {
            int at = suggestions.getSelectionModel().getSelectedIndex();
            act.accept(one);
            suggestions.getSelectionModel().select(Math.min(at, model.suggestions.size() - 1));
        }
    }

    private ListView<Suggestion> suggestions() {
        ListView<Suggestion> view = new ListView<>(model.suggestions);
        view.setId("redaction-suggestions");
        view.setAccessibleText(texts.get("redaction.suggestions"));
        view.getStyleClass().add("redaction-suggestions");
        view.setPlaceholder(new EmptyState(texts, "redaction.suggestions.empty").node());
        view.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Suggestion one, boolean empty) {
                super.updateItem(one, empty);
                setText(
                        one == null || empty
                                ? null
                                : texts.get("redaction.suggestion", model.words(one), texts.code(one.kind())));
            }
        });
        view.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> {
            if (one != null && model.lineOf(one) >= 0) {
                lines.getSelectionModel().select(model.lineOf(one));
                lines.scrollTo(Math.max(0, model.lineOf(one) - 2));
            }
        });
        view.focusedProperty().addListener((_, _, focused) -> {
            if (focused && view.getSelectionModel().isEmpty() && !model.suggestions.isEmpty()) {
                view.getSelectionModel().select(0);
            }
        });
        Pressed.on(view, KeyCode.ENTER, () -> chosen(model::take));
        return view;
    }

    private Node reasons() {
        VBox box = new VBox(heading("redaction.reasons"), quiet("redaction.reasons.text"), asked);
        box.getStyleClass().add(Styles.STACK);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.reasoning.asked));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void ask() {
        asked.getChildren().setAll(model.reasoning.asked.stream().map(this::ask).toList());
    }

    private Node ask(Reasoning.Asked one) {
        Label question = new Label(one.question());
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        GrowingArea answer = new GrowingArea();
        answer.setId(NodeId.of(one.id()));
        answer.rows(2, 6);
        answer.setAccessibleText(one.question());
        answer.textProperty().bindBidirectional(one.answer().typed());
        question.setLabelFor(answer);
        VBox box = new VBox(question, answer);
        box.getStyleClass().add("desk-field");
        return box;
    }

    private Node offering() {
        return new FormPane(texts, () -> {})
                .actions(buttons.main("redaction.offer", model::offer))
                .node();
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(Styles.HEADING);
        return heading;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Node card(Node content) {
        VBox card = new VBox(content);
        card.getStyleClass().add(Styles.CARD);
        card.visibleProperty().bind(content.visibleProperty());
        card.managedProperty().bind(content.managedProperty());
        return card;
    }
}
