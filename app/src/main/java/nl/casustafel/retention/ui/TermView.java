package nl.casustafel.retention.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.retention.LegalHold;
import nl.casustafel.texts.Texts;

/// Until when a case is kept and why; below it what suspends its destruction, and what keeps it longer.
final class TermView {
    private final TermModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane suspend;
    private final RowTable<Versioned<LegalHold>> holds;
    private final VBox root = new VBox();

    TermView(TermModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        holds = new RowTable<>(texts, "term.holds", model.holds());
        holds.column(
                        "term.holds.ground",
                        1.2,
                        hold -> texts.code(hold.value().entry().ground()))
                .column(
                        "term.holds.reason",
                        1.9,
                        hold -> hold.value().entry().reason().value())
                .column("term.holds.owner", 1.5, hold -> model.owner(hold.value()))
                .dateColumn(
                        "term.holds.review", 1.2, hold -> hold.value().entry().reviewOn())
                .column("term.holds.state", 1.2, hold -> model.state(hold.value()))
                .onSelect(model::choose);
        suspend = suspending();
        root.getStyleClass().add(Styles.STACK);
        root.setId("term");
        Node why =
                new FormPane(texts, () -> {}).readOnly("term.why", model.why()).node();
        why.getStyleClass().add(Styles.CARD);
        root.getChildren()
                .setAll(
                        new Banner("term-banner", model.notice()).node(),
                        why,
                        only(holds.node(), model.shown()),
                        only(ending().node(), model.running()));
        if (model.mayAct()) {
            root.getChildren()
                    .addAll(
                            only(suspend.node(), model.shown()),
                            only(extending().node(), model.extendable()));
        }
    }

    private FormPane suspending() {
        FormPane form = new FormPane(texts, this::suspend)
                .heading("term.suspend")
                .radios("term.suspend.ground", model.ground)
                .area("term.suspend.reason", model.reason)
                .beside(line ->
                        line.choice("term.suspend.owner", model.owner).date("term.suspend.review", model.review))
                .actions(buttons.main("term.suspend.act", this::suspend));
        form.node().getStyleClass().add(Styles.CARD);
        return form;
    }

    private FormPane ending() {
        FormPane form = new FormPane(texts, model::reviewed)
                .heading("term.again")
                .date("term.again.next", model.next)
                .actions(buttons.main("term.again.act", model::reviewed))
                .area("term.end.reason", model.ending)
                .actions(buttons.plain("term.end.act", model::ended));
        form.node().getStyleClass().add(Styles.CARD);
        return form;
    }

    private FormPane extending() {
        FormPane form = new FormPane(texts, model::extend)
                .heading("term.extend")
                .radios("term.extend.ground", model.extensionGround)
                .area("term.extend.reason", model.extensionReason)
                .date("term.extend.until", model.until)
                .tick("term.extend.consent", model.consent)
                .actions(buttons.main("term.extend.act", model::extend));
        form.node().getStyleClass().add(Styles.CARD);
        return form;
    }

    private void suspend() {
        model.suspend();
        suspend.focusFirstProblem();
    }

    /// Takes no room while it does not matter.
    private static Parent only(Parent node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    Parent node() {
        return root;
    }

    void focus() {
        holds.node().requestFocus();
    }
}
