package nl.casustafel.referral.ui;

import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The letter to the reporter as it will read.
final class ReporterLetterView {
    private final ReporterLetterModel model;
    private final Texts texts;
    private final FormPane form;

    ReporterLetterView(ReporterLetterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::save)
                .radios("referral.reporter.letter", model.letter)
                .area("referral.reporter.addressee", model.addressee, area -> area.rows(2, 4))
                .area("referral.reporter.text", model.text, area -> area.rows(10, 18))
                .node(new Banner("referral-letter-banner", model.leaving.notice()).node())
                .actions(
                        buttons.main("referral.reporter.save", this::save),
                        buttons.plain("common.cancel", model::cancel));
        form.node().getStyleClass().add(Styles.CARD);
        model.letter.options().addListener((Observable _) -> form.focusFirst());
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.reporter"));
        title.getStyleClass().add(Styles.TITLE);
        Label help = new Label(texts.get("referral.reporter.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(title, help, scroll);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.reporter"))
                .flushing(model::flush)
                .focusing(form::focusFirst);
    }

    private void save() {
        model.save();
        form.focusFirstProblem();
    }
}
