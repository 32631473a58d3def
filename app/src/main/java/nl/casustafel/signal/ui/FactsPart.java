package nl.casustafel.signal.ui;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.TestState;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The facts of a signal with what testing each of them led to (T-S2). The first that is not tested yet
/// is
/// selected, so that testing is one key a fact.
final class FactsPart {
    private final VBox root = new VBox();
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final SignalModel model;
    private final Texts texts;
    private final RowTable<Fact> table;
    private final FlowPane results;
    private @Nullable Fact selected;

    FactsPart(SignalModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.table = new RowTable<>(texts, "signal.facts", facts)
                .column("signal.facts.kind", 1.1, fact -> texts.code(fact.kind()))
                .column("signal.facts.text", 4, fact -> fact.text().value())
                .dateColumn("signal.facts.on", 1.2, fact -> fact.observedOn().orElse(null))
                .column("signal.facts.from", 1.6, fact -> fact.contributor().value())
                .column("signal.facts.tested", 1.4, fact -> texts.code(fact.tested()))
                .onSelect(fact -> selected = fact);
        Label title = new Label(texts.get("signal.facts.title"));
        title.getStyleClass().add(Styles.HEADING);
        this.results = results();
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(title, table.node(), results);
    }

    Node node() {
        return root;
    }

    void show(SignalPage page) {
        facts.setAll(page.file().facts());
        boolean open = page.file().signal().state().takesFacts();
        results.setVisible(open && !facts.isEmpty());
        results.setManaged(open && !facts.isEmpty());
        next().ifPresent(table::select);
    }

    void test(TestState result) {
        if (selected != null) {
            model.test(selected, result);
        }
    }

    private Optional<Fact> next() {
        return table.shown().stream()
                .filter(fact -> fact.tested() == TestState.NOT_TESTED)
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
