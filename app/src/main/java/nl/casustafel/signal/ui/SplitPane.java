package nl.casustafel.signal.ui;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;

/// The form for another signal of the same report.
final class SplitPane {
    private final SplitForm split;
    private final Runnable save;
    private final Button cancel;
    private final Texts texts;

    SplitPane(SplitForm split, Runnable save, Button cancel, Texts texts) {
        this.split = split;
        this.save = save;
        this.cancel = cancel;
        this.texts = texts;
    }

    FormPane form() {
        FormPane pane = new FormPane(texts, save)
                .heading("signal.act.split")
                .node(quiet("signal.split.lead"))
                .beside(line ->
                        line.text("signal.split.description", split.description).text("signal.split.name", split.name))
                .beside(line -> line.optionalDate("signal.split.born", split.bornOn)
                        .choice("signal.split.municipality", split.municipality))
                .heading("signal.split.facts");
        split.facts().forEach((fact, tick) -> pane.node(box(fact, tick)));
        return pane.actions(new Buttons(texts).main("signal.split.save", save), cancel);
    }

    private static CheckBox box(Fact fact, Tick tick) {
        CheckBox box = new CheckBox(fact.text().value());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId("signal-split-fact-" + fact.id().value());
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
