package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.TestState;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The facts of a signal, each in whole, with what testing it led to (T-S2). The first that is not
/// tested yet is chosen, so that testing is one key a fact; arrows choose another.
final class FactsPart {
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final SignalModel model;
    private final Texts texts;
    private final Label help;
    private final FlowPane results;
    private List<FactLine> shown = List.of();
    private @Nullable FactLine chosen;

    FactsPart(SignalModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.help = new Label(texts.get("signal.facts.help"));
        this.results = results();
        Label title = new Label(texts.get("signal.facts.title"));
        title.getStyleClass().add(Styles.HEADING);
        help.getStyleClass().add(Styles.QUIET);
        help.setWrapText(true);
        lines.setId("signal-facts");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(title, lines, help, results);
    }

    Node node() {
        return root;
    }

    void show(SignalPage page) {
        boolean focused = shown.stream().anyMatch(line -> line.node().isFocused());
        shown = page.file().facts().stream().map(this::line).toList();
        lines.getChildren().setAll(shown.stream().map(FactLine::node).toList());
        if (shown.isEmpty()) {
            lines.getChildren().setAll(new EmptyState(texts, "signal.facts.empty").node());
        }
        boolean open = page.file().signal().state().takesFacts() && !shown.isEmpty();
        for (Node node : List.of(help, results)) {
            node.setVisible(open);
            node.setManaged(open);
        }
        choose(open ? next().orElse(null) : null);
        if (focused && chosen != null) {
            chosen.node().requestFocus();
        }
    }

    void test(TestState result) {
        if (chosen != null) {
            model.test(chosen.fact(), result);
        }
    }

    private FactLine line(Fact fact) {
        FactLine line = new FactLine(fact, texts);
        line.node().focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                choose(line);
            }
        });
        line.node().setOnMousePressed(event -> line.node().requestFocus());
        line.node().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                int to = shown.indexOf(line) + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                shown.get(Math.clamp(to, 0, shown.size() - 1)).node().requestFocus();
            }
        });
        return line;
    }

    private void choose(@Nullable FactLine line) {
        chosen = line;
        shown.forEach(each -> each.choose(each == line));
    }

    private Optional<FactLine> next() {
        return shown.stream()
                .filter(line -> line.fact().tested() == TestState.NOT_TESTED)
                .findFirst();
    }

    private FlowPane results() {
        Buttons buttons = new Buttons(texts);
        FlowPane line = new FlowPane(
                buttons.plain("signal.facts.checked", () -> test(TestState.CHECKED)),
                buttons.plain("signal.facts.not-checkable", () -> test(TestState.NOT_CHECKABLE)),
                buttons.plain("signal.facts.doubtful", () -> test(TestState.DOUBTFUL)));
        line.getStyleClass().add("desk-actions");
        return line;
    }
}
