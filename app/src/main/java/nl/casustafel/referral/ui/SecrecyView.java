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

/// Who signs a statement of secrecy, and until when.
final class SecrecyView {
    private final SecrecyModel model;
    private final Texts texts;
    private final FormPane form;

    SecrecyView(SecrecyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        form = new FormPane(texts, this::print)
                .text("referral.secrecy.for", model.organisation)
                .text("referral.secrecy.person", model.person)
                .date("referral.secrecy.end", model.until)
                .node(new Banner("referral-secrecy-banner", model.leaving.notice()).node())
                .actions(new Buttons(texts).main("referral.secrecy.pdf", this::print));
        form.node().getStyleClass().add(Styles.CARD);
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.secrecy"));
        title.getStyleClass().add(Styles.TITLE);
        Label help = new Label(texts.get("referral.secrecy.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        VBox page = new VBox(title, help, form.node());
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        return Screen.of(page, texts.get("referral.secrecy"))
                .commands(List.of(Command.of("referral.secrecy.pdf", this::print, "Shortcut+Enter")))
                .focusing(form::focusFirst);
    }

    private void print() {
        model.print();
        form.focusFirstProblem();
    }
}
