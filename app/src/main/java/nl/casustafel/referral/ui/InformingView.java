package nl.casustafel.referral.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.referral.ui.InformingModel.InformingState;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.InformedBefore;

/// What is recorded on the left, the letter on the right.
final class InformingView {
    private static final double LEFT_SHARE = 50;

    private final InformingModel model;
    private final Texts texts;
    private final FormPane form;
    private final FormPane letter;

    InformingView(InformingModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::save)
                .radios("referral.inform.before", model.before)
                .node(only(
                        new FormPane(texts, this::save).area("referral.inform.before.reason", model.beforeReason),
                        model.before.chosen().isEqualTo(InformedBefore.NO)))
                .radios("referral.inform.now", model.now)
                .node(only(told(), model.now.chosen().isEqualTo(InformingState.TOLD)))
                .node(only(notYet(), model.now.chosen().isEqualTo(InformingState.NOT_YET)))
                .node(new Banner("referral-inform-banner", model.leaving.notice()).node())
                .actions(
                        buttons.main("referral.inform.save", this::save),
                        buttons.plain("common.cancel", model::cancel));
        form.node().getStyleClass().add(Styles.CARD);
        letter = new FormPane(texts, this::write)
                .heading("referral.inform.letter")
                .area("referral.inform.addressee", model.addressee, area -> area.rows(2, 4))
                .area("referral.inform.text", model.text, area -> area.rows(6, 10))
                .actions(buttons.plain("referral.inform.write", this::write));
        letter.node().getStyleClass().add(Styles.CARD);
    }

    private FormPane told() {
        FormPane pane = new FormPane(texts, this::save)
                .beside(line ->
                        line.date("referral.inform.on", model.on).choice("referral.inform.manner", model.manner));
        return pane.node(only(
                new FormPane(texts, this::save).text("referral.inform.authority", model.authority), model.minor()));
    }

    private FormPane notYet() {
        return new FormPane(texts, this::save)
                .choice("referral.inform.ground", model.ground)
                .area("referral.inform.reason", model.reason)
                .date("referral.inform.review", model.reviewOn);
    }

    /// Takes no room while it does not matter.
    private static Parent only(FormPane pane, ObservableValue<Boolean> when) {
        Parent node = pane.node();
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.inform"));
        title.getStyleClass().add(Styles.TITLE);
        Label due = new Label();
        due.textProperty().bind(model.due());
        due.setWrapText(true);
        due.setMinHeight(Region.USE_PREF_SIZE);
        Node halves = new Halves(form.node(), letter.node(), LEFT_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(title, due, halves);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.inform"))
                .commands(List.of(Command.of("referral.inform.write", this::write, "Alt+P")))
                .flushing(model::flush)
                .focusing(form::focusFirst);
    }

    private void save() {
        model.save();
        form.focusFirstProblem();
    }

    private void write() {
        model.write();
        letter.focusFirstProblem();
    }
}
