package nl.casustafel.meeting.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The entry list: each question with its three answers and room for words; below it why it is decided
/// otherwise.
final class EntryView {
    private final EntryModel model;
    private final Texts texts;
    private final Runnable decide;
    private final VBox root = new VBox();

    EntryView(EntryModel model, Texts texts, Runnable decide) {
        this.model = model;
        this.texts = texts;
        this.decide = decide;
        VBox list = new VBox(
                RatingView.text(texts.get("weighing.entry.heading"), Styles.HEADING),
                RatingView.text(texts.get("weighing.entry.help"), "desk-help"));
        model.rows.forEach(row -> list.getChildren().add(question(row)));
        list.getStyleClass().add(Styles.STACK);
        list.setId("weighing-entry");
        shownWhile(list, model.asked());
        Node deviation = deviation();
        shownWhile(deviation, model.deviates());
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(list, deviation, new Banner("weighing-entry-notice", model.notice()).node());
    }

    Node node() {
        return root;
    }

    private Node question(EntryModel.Row row) {
        String code = row.item().code().value();
        String id = "weighing-entry-" + code.toLowerCase(Locale.ROOT);
        String asks = row.item().asks().in(texts.language());
        Node words = new FormPane(texts, decide)
                .area("weighing.entry.reason", row.reason(), area -> {
                    area.setId(id);
                    area.setAccessibleText(asks);
                    area.rows(1, 6);
                    area.focusedProperty().addListener((_, _, focused) -> {
                        if (!focused) {
                            model.keep(row);
                        }
                    });
                })
                .node();
        shownWhile(
                words,
                Bindings.createBooleanBinding(row::reasonOwed, row.answer().chosen()));
        Node answers = new FormPane(texts, decide)
                .node(RatingView.text(
                        code + " \u00B7 " + row.item().name().in(texts.language()) + ". " + asks, "desk-read-only"))
                .radios("weighing.entry.answer", row.answer())
                .node(words)
                .node();
        answers.setId(id + "-question");
        return answers;
    }

    private Node deviation() {
        Label read = RatingView.text("", "desk-banner");
        read.setId("weighing-entry-deviation-read");
        read.getStyleClass().add("desk-banner-done");
        read.setMaxWidth(Double.MAX_VALUE);
        read.textProperty().bind(model.read());
        shownWhile(read, model.read().isNotEmpty());
        return new FormPane(texts, decide)
                .heading("weighing.entry.deviation.heading")
                .node(RatingView.text(texts.get("weighing.entry.deviation.help"), "desk-help"))
                .area("weighing.entry.deviation.reason", model.why, area -> area.rows(1, 6))
                .node(read)
                .signature("weighing.entry.deviation.reader", model.reader, model::sign)
                .node();
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
