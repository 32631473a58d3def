package nl.casustafel.closing.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The list with which a case ends, below it why it ends over a no, and the proposal.
final class ExitView {
    private final ExitModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox list = new VBox();
    private final VBox proposal = new VBox();
    private final VBox root;

    ExitView(ExitModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        list.setId("closing-exit-list");
        list.getStyleClass().add(Styles.STACK);
        proposal.getStyleClass().add(Styles.STACK);
        Node deviation = deviation();
        shownWhile(deviation, model.deviates());
        root = new VBox(
                Lines.heading(texts.get("closing.exit")),
                Lines.quiet(texts.get("closing.exit.help")),
                list,
                deviation,
                new Banner("closing-exit-banner", model.notice()).node(),
                proposal);
        root.setId("closing-exit");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.rows().addListener((_, _, rows) -> show(rows));
        model.phase().addListener((_, _, phase) -> show(phase));
        show(model.phase().get());
    }

    Node node() {
        return root;
    }

    private void show(List<ExitModel.Row> rows) {
        list.getChildren().setAll(rows.stream().map(this::question).toList());
    }

    private void show(@Nullable CasePhase phase) {
        root.setVisible(phase != null);
        root.setManaged(phase != null);
        if (phase == null) {
            return;
        }
        boolean proposed = phase == CasePhase.SCALING_DOWN_PROPOSED;
        FormPane form = new FormPane(texts, proposed ? model::takeBack : model::propose)
                .area(
                        proposed ? "closing.take-back.why" : "closing.propose.why",
                        model.proposal,
                        area -> area.rows(1, 6))
                .actions(
                        proposed
                                ? buttons.plain("closing.take-back", model::takeBack)
                                : buttons.main("closing.propose", model::propose));
        proposal.getChildren().setAll(form.node());
    }

    private Node question(ExitModel.Row row) {
        String code = row.item().code().value();
        String id = "closing-exit-" + code.toLowerCase(Locale.ROOT);
        String asks = row.item().asks().in(texts.language());
        Node words = new FormPane(texts, model::propose)
                .area("closing.exit.reason", row.reason(), area -> {
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
        Label text = Lines.text(code + " · " + row.item().name().in(texts.language()) + ". " + asks);
        text.getStyleClass().add("desk-read-only");
        Node answers = new FormPane(texts, model::propose)
                .node(text)
                .radios("closing.exit.answer", row.answer())
                .node(words)
                .node();
        answers.setId(id + "-question");
        return answers;
    }

    private Node deviation() {
        Label read = Lines.text(texts.get("closing.deviation.read"));
        read.setId("closing-deviation-read");
        read.getStyleClass().addAll("desk-banner", "desk-banner-done");
        read.setMaxWidth(Double.MAX_VALUE);
        shownWhile(read, model.read());
        return new FormPane(texts, model::propose)
                .heading("closing.deviation")
                .node(Lines.quiet(texts.get("closing.deviation.help")))
                .area("closing.deviation.reason", model.deviation, area -> area.rows(1, 6))
                .node(read)
                .signature("closing.deviation.reader", model.reader, model::sign)
                .node();
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
