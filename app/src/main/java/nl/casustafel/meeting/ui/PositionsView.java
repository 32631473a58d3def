package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The three positions below each other, each with who signs it beside the matter.
final class PositionsView {
    private final VBox root = new VBox();
    private final List<FormPane> panes = new ArrayList<>();

    PositionsView(PositionsModel model, Texts texts) {
        root.getStyleClass().add(Styles.STACK);
        for (PositionsModel.Row row : model.rows) {
            String key = "weighing.position." + row.party().name().toLowerCase(Locale.ROOT);
            FormPane pane = new FormPane(texts, () -> row.told().ifPresent(_ -> model.note(row)))
                    .heading(key)
                    .node(latest(row, key))
                    .radios(key + ".stand", row.stand())
                    .area(key + ".text", row.text(), area -> area.rows(1, 6));
            row.told()
                    .ifPresent(told -> pane.radios(key + ".how", told.how)
                            .node(when(told, how -> how != ToldForm.How.HERE, told(model, row, told, key, texts))));
            FormPane signed = new FormPane(texts, () -> {})
                    .signature(key + ".signature", row.who(), (person, code) -> model.sign(row, person, code));
            pane.node(row.told()
                    .map(told -> when(told, ToldForm.How.HERE::equals, signed))
                    .orElseGet(signed::node));
            panes.add(pane);
            root.getChildren().add(pane.node());
        }
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        panes.getFirst().focusFirst();
    }

    private static FormPane told(PositionsModel model, PositionsModel.Row row, ToldForm told, String key, Texts texts) {
        return new FormPane(texts, () -> model.note(row))
                .beside(line -> line.choice(key + ".who", row.who())
                        .optionalDate(key + ".on", told.on)
                        .text(key + ".at", told.at))
                .actions(new Buttons(texts).main(key + ".note", () -> model.note(row)));
    }

    private static Node when(ToldForm told, Predicate<ToldForm.How> condition, FormPane part) {
        Node node = part.node();
        BooleanBinding shows = Bindings.createBooleanBinding(
                () -> {
                    ToldForm.How chosen = told.how.chosen().get();
                    return chosen != null && condition.test(chosen);
                },
                told.how.chosen());
        node.visibleProperty().bind(shows);
        node.managedProperty().bind(shows);
        return node;
    }

    private static Node latest(PositionsModel.Row row, String key) {
        Label latest = new Label();
        latest.setId(key.replace('.', '-') + "-latest");
        latest.setWrapText(true);
        latest.setMinHeight(Region.USE_PREF_SIZE);
        latest.textProperty().bind(row.latest());
        latest.visibleProperty().bind(row.latest().isNotEmpty());
        latest.managedProperty().bind(latest.visibleProperty());
        latest.getStyleClass().addAll("desk-banner", "desk-banner-done");
        latest.setMaxWidth(Double.MAX_VALUE);
        return latest;
    }
}
