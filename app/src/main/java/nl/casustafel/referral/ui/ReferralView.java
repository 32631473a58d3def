package nl.casustafel.referral.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The form of a referral: to whom and why on the left, what goes along on the right.
final class ReferralView {
    private static final double LEFT_SHARE = 58;

    private final ReferralModel model;
    private final Texts texts;
    private final FormPane form;
    private final VBox facts = new VBox();

    ReferralView(ReferralModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::send)
                .radios("referral.form.route", model.route)
                .beside(line -> line.text("referral.form.organisation", model.organisation)
                        .text("referral.form.contact", model.contact))
                .area("referral.form.covering", model.covering)
                .radios("referral.form.assurance", model.assurance)
                .beside(line ->
                        line.text("referral.form.basis", model.basis).date("referral.form.due", model.answerDue))
                .node(new Banner("referral-banner", model.leaving.notice()).node())
                .actions(buttons.main("referral.form.send", this::send), buttons.plain("common.cancel", model::cancel));
        form.node().getStyleClass().add(Styles.CARD);
        facts.setId("referral-facts");
        facts.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.along().addListener((_, _, now) -> show(now));
        show(model.along().get());
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.form"));
        title.getStyleClass().add(Styles.TITLE);
        // So that Ctrl+Enter sends from there too.
        Node along = new FormPane(texts, this::send).node(facts).node();
        Node halves = new Halves(form.node(), along, LEFT_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(title, halves);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.form"))
                .flushing(model::flush)
                .focusing(form::focusFirst);
    }

    private void send() {
        model.send();
        form.focusFirstProblem();
    }

    private void show(ReferralModel.@Nullable Along now) {
        Label heading = new Label(texts.get("referral.form.facts"));
        heading.getStyleClass().add(Styles.HEADING);
        facts.getChildren().setAll(heading);
        if (now == null) {
            return;
        }
        now.facts().forEach((fact, tick) -> facts.getChildren().add(line(fact, tick)));
        facts.getChildren()
                .add(quiet(
                        now.facts().isEmpty()
                                ? texts.get("referral.form.facts.none")
                                : texts.get("referral.form.facts.help")));
        if (now.staying() > 0) {
            facts.getChildren().add(quiet(texts.get("referral.form.facts.staying", now.staying())));
        }
        facts.getChildren().add(quiet(texts.get("referral.form.facts.reporter")));
    }

    private CheckBox line(Fact fact, Tick tick) {
        CheckBox box = new CheckBox(fact.text().value());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleText(texts.get(
                "referral.form.fact", texts.code(fact.kind()), fact.text().value()));
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
