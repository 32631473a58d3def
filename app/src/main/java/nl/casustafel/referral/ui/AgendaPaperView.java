package nl.casustafel.referral.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The invitation for everybody, and the pack of one attendee.
final class AgendaPaperView {
    private final AgendaPaperModel model;
    private final Texts texts;
    private final FormPane form;

    AgendaPaperView(AgendaPaperModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::invitation)
                .text("referral.agenda.ground", model.basis)
                .actions(buttons.main("referral.agenda.invitation", this::invitation))
                .heading("referral.agenda.packs")
                .node(words("referral.agenda.packs.help"))
                .choice("referral.agenda.attendee", model.attendee)
                .actions(buttons.plain("referral.agenda.pack", this::pack))
                .node(new Banner("referral-agenda-banner", model.leaving.notice()).node());
        form.node().getStyleClass().add(Styles.CARD);
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.agenda"));
        title.getStyleClass().add(Styles.TITLE);
        VBox page = new VBox(title, words("referral.agenda.help"), form.node());
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        return Screen.of(page, texts.get("referral.agenda"))
                .commands(List.of(
                        Command.of("referral.agenda.invitation", this::invitation, "Shortcut+Enter"),
                        Command.of("referral.agenda.pack", this::pack)))
                .focusing(form::focusFirst);
    }

    private Label words(String key) {
        Label words = new Label(texts.get(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(Styles.QUIET);
        return words;
    }

    private void invitation() {
        model.invitation();
        form.focusFirstProblem();
    }

    private void pack() {
        model.pack();
        form.focusFirstProblem();
    }
}
