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

/// To whom, what for and on which basis an assessment leaves.
final class AssessmentPaperView {
    private final AssessmentPaperModel model;
    private final Texts texts;
    private final FormPane form;

    AssessmentPaperView(AssessmentPaperModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        form = new FormPane(texts, this::print)
                .text("referral.assessment.recipient", model.recipient)
                .text("referral.assessment.purpose", model.purpose)
                .text("referral.assessment.basis", model.basis)
                .node(new Banner("referral-assessment-banner", model.leaving.notice()).node())
                .actions(new Buttons(texts).main("referral.assessment.pdf", this::print));
        form.node().getStyleClass().add(Styles.CARD);
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.assessment"));
        title.getStyleClass().add(Styles.TITLE);
        Label help = new Label(texts.get("referral.assessment.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        VBox page = new VBox(title, help, form.node());
        page.getStyleClass().addAll(Styles.PAGE, Styles.STACK);
        return Screen.of(page, texts.get("referral.assessment"))
                .commands(List.of(Command.of("referral.assessment.pdf", this::print, "Shortcut+Enter")))
                .focusing(form::focusFirst);
    }

    private void print() {
        model.print();
        form.focusFirstProblem();
    }
}
