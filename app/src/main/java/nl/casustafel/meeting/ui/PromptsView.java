package nl.casustafel.meeting.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The questions under the outcome, each with room for an answer; nothing while none is asked.
final class PromptsView {
    private final PromptsModel model;
    private final Texts texts;
    private final Runnable decide;
    private final VBox questions = new VBox();
    private final VBox root = new VBox();

    PromptsView(PromptsModel model, Texts texts, Runnable decide) {
        this.model = model;
        this.texts = texts;
        this.decide = decide;
        Label heading = RatingView.text(texts.get("weighing.prompt.heading"), Styles.HEADING);
        Label help = RatingView.text(texts.get("weighing.prompt.help"), "desk-help");
        questions.setId("weighing-prompts");
        questions.getStyleClass().add(Styles.STACK);
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(heading, help, questions, new Banner("weighing-prompt-notice", model.notice()).node());
        model.shown().addListener((ListChangeListener<PromptsModel.Row>) _ -> show());
        show();
    }

    Node node() {
        return root;
    }

    /// Where the first answer is still to be given; false where none is.
    boolean focusOpen() {
        Optional<Node> open = model.shown().stream()
                .filter(row -> row.answer().typed().get().isBlank())
                .findFirst()
                .map(row -> questions.lookup('#' + id(row)));
        open.ifPresent(Node::requestFocus);
        return open.isPresent();
    }

    private static String id(PromptsModel.Row row) {
        return "weighing-prompt-" + row.prompt().code().value().toLowerCase(Locale.ROOT);
    }

    private void show() {
        questions
                .getChildren()
                .setAll(model.shown().stream().map(this::question).toList());
        boolean any = !model.shown().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
        root.applyCss();
    }

    private Node question(PromptsModel.Row row) {
        String id = id(row);
        String asks = row.prompt().asks().in(texts.language());
        FormPane pane = new FormPane(texts, decide)
                .node(RatingView.text(row.prompt().code() + " · " + asks, "desk-read-only"))
                .node(beside(row))
                .area("weighing.prompt.answer", row.answer(), area -> {
                    area.setId(id);
                    area.setAccessibleText(asks);
                    area.rows(1, 6);
                    area.focusedProperty().addListener((_, _, focused) -> {
                        if (!focused) {
                            model.keep(row);
                        }
                    });
                });
        if (row.prompt().secondReader()) {
            pane.node(read(row, id))
                    .signature("weighing.prompt.reader", row.reader(), (person, code) -> model.read(row, person, code));
        }
        return pane.node();
    }

    private static Node beside(PromptsModel.Row row) {
        Label earlier = RatingView.text("", Styles.QUIET);
        earlier.textProperty().bind(row.beside());
        earlier.visibleProperty().bind(row.beside().isNotEmpty());
        earlier.managedProperty().bind(earlier.visibleProperty());
        return earlier;
    }

    private static Node read(PromptsModel.Row row, String id) {
        Label read = RatingView.text("", "desk-banner");
        read.setId(id + "-read");
        read.getStyleClass().add("desk-banner-done");
        read.setMaxWidth(Double.MAX_VALUE);
        read.textProperty().bind(row.read());
        read.visibleProperty().bind(row.read().isNotEmpty());
        read.managedProperty().bind(read.visibleProperty());
        return read;
    }
}
