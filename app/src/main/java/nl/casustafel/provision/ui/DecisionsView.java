package nl.casustafel.provision.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The decisions on the left, with what the chosen one says; on the right a new one.
final class DecisionsView {
    private static final double LEFT = 52;
    private static final double ROWS = 220;

    private final DecisionsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<PoliceDecision> table;
    private final VBox said = new VBox();
    private final FormPane form;

    DecisionsView(DecisionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = new RowTable<>(texts, "provision.decisions.list", model.decisions())
                .dateColumn("provision.decisions.list.on", 1, one -> one.taken().on())
                .column(
                        "provision.decisions.list.name",
                        2,
                        one -> one.partnership().name().value())
                .column(
                        "provision.decisions.list.regime",
                        0.8,
                        one -> texts.code(one.partnership().regime()))
                .column(
                        "provision.decisions.list.reference",
                        1.2,
                        one -> one.taken().reference().value())
                .onSelect(model::choose)
                .onOpen(model::choose);
        this.form = form();
        said.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.chosen().addListener((_, _, one) -> show(one));
        show(null);
    }

    Screen screen() {
        if (table.node() instanceof Region region) {
            region.setPrefHeight(ROWS);
        }
        VBox left = new VBox(table.node(), said);
        left.getStyleClass().add(Styles.STACK);
        VBox page = new VBox(
                label("provision.decisions", Styles.TITLE),
                label("provision.decisions.lead", Styles.QUIET),
                new Banner("provision-decision-notice", model.notice()).node(),
                new Halves(left, form.node(), LEFT).node());
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        return Screen.of(page, texts.get("provision.decisions"))
                .flushing(model::flush)
                .focusing(() -> table.node().requestFocus())
                .commands(List.of(
                        Command.of("provision.decision.record", this::record, "Shortcut+Enter"),
                        Command.of("provision.decision.print", model::print)
                                .when(() -> model.chosen().get() != null)));
    }

    private FormPane form() {
        FormPane pane = new FormPane(texts, this::record)
                .heading("provision.decision.new")
                .text("provision.decision.partnership", model.partnership)
                .radios("provision.decision.regime", model.regime)
                .area("provision.decision.purpose", model.purpose)
                .area("provision.decision.interest", model.interest)
                .area("provision.decision.data", model.data)
                .area("provision.decision.conditions", model.conditions)
                .area("provision.decision.receivers", model.receivers)
                .text("provision.decision.by", model.takenBy)
                .beside(row -> row.date("provision.decision.on", model.takenOn)
                        .text("provision.decision.reference", model.reference))
                .actions(buttons.main("provision.decision.record", this::record));
        pane.node().getStyleClass().add(Styles.CARD);
        return pane;
    }

    private void record() {
        model.record();
        form.focusFirstProblem();
    }

    private void show(@Nullable PoliceDecision one) {
        said.setVisible(one != null);
        said.setManaged(one != null);
        said.getChildren().clear();
        if (one == null) {
            return;
        }
        add("provision.decision.partnership", one.partnership().name().value());
        add("provision.decision.purpose", one.partnership().purpose().value());
        add("provision.decision.interest", one.content().interest().value());
        add("provision.decision.data", one.content().data().value());
        add("provision.decision.conditions", one.content().conditions().value());
        add("provision.decision.receivers", one.content().receivers().value());
        add("provision.decision.by", one.taken().by().value());
        said.getChildren().add(buttons.plain("provision.decision.print", model::print));
    }

    private void add(String key, String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Node pair = new VBox(label(key, Styles.QUIET), text);
        said.getChildren().add(pair);
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
