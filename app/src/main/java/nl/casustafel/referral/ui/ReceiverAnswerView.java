package nl.casustafel.referral.ui;

import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The form of an answer.
final class ReceiverAnswerView {
    private final ReceiverAnswerModel model;
    private final Texts texts;
    private final FormPane form;

    ReceiverAnswerView(ReceiverAnswerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::save)
                .readOnly("referral.answer.about", model.about())
                .radios("referral.answer.state", model.state)
                .date("referral.answer.on", model.on)
                .area("referral.answer.reason", model.reason)
                .node(new Banner("referral-answer-banner", model.notice()).node())
                .actions(
                        buttons.main("referral.answer.save", this::save),
                        buttons.plain("common.cancel", model::cancel));
        form.node().getStyleClass().add(Styles.CARD);
        model.state.options().addListener((Observable _) -> form.focusFirst());
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.answer"));
        title.getStyleClass().add(Styles.TITLE);
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(title, scroll);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.answer")).focusing(form::focusFirst);
    }

    private void save() {
        model.save();
        form.focusFirstProblem();
    }
}
