package nl.casustafel.closing.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.closing.ClosingTask;
import nl.casustafel.closing.OwedTask;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What is left to do of cases that are over: a card for each number, a tick for each task.
final class AfterView {
    private final AfterModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox cards = new VBox();
    private final ScrollPane root;

    AfterView(AfterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        cards.setId("closing-after");
        cards.getStyleClass().add(Styles.STACK);
        VBox page = new VBox(
                styled(texts.get("closing.after"), Styles.TITLE),
                Lines.quiet(texts.get("closing.after.help")),
                new Banner("closing-after-banner", model.notice()).node(),
                cards);
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        model.tasks().addListener((_, _, tasks) -> show(tasks));
    }

    Parent node() {
        return root;
    }

    void focus() {
        Stream.concat(cards.lookupAll(".button").stream(), Stream.of(root))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(@Nullable List<OwedTask> tasks) {
        cards.getChildren().clear();
        if (tasks == null) {
            return;
        }
        if (tasks.isEmpty()) {
            cards.getChildren().add(new EmptyState(texts, "closing.after.empty").node());
        }
        Map<String, List<OwedTask>> byNumber = new LinkedHashMap<>();
        tasks.forEach(task -> byNumber.computeIfAbsent(task.number().text(), _ -> new ArrayList<>())
                .add(task));
        byNumber.forEach((number, of) -> cards.getChildren().add(card(number, of)));
    }

    private Node card(String number, List<OwedTask> tasks) {
        VBox card = new VBox(Lines.heading(number));
        card.setId("closing-after-" + number);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        tasks.forEach(
                task -> card.getChildren().add(line(task, card.getChildren().size() - 1)));
        return card;
    }

    private Node line(OwedTask owed, int number) {
        ClosingTask task = owed.task();
        Label words = Lines.text(texts.get(
                "closing.after.line",
                texts.code(task.kind()),
                task.to()
                        .map(to -> texts.get("closing.after.to", to.name(), reference(to.reference())))
                        .orElse(""),
                texts.date(task.dueOn())));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button tick = buttons.plain("closing.after.done", () -> model.done(task.id()));
        tick.setId("closing-after-" + owed.number().text() + "-" + number);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, tick);
        line.getStyleClass().add(Styles.ROW);
        if (task.dueOn().isBefore(model.today())) {
            words.getStyleClass().add(Styles.URGENT);
        }
        return owed.words()
                .<Node>map(said -> new VBox(line, Lines.quiet(said.value())))
                .orElse(line);
    }

    private static String reference(Optional<ShortText> reference) {
        return reference.map(number -> " · " + number.value()).orElse("");
    }

    private static Label styled(String words, String style) {
        Label label = Lines.text(words);
        label.getStyleClass().add(style);
        return label;
    }
}
