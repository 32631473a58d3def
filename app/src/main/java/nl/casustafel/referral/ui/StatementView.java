package nl.casustafel.referral.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.texts.Texts;

/// On the page of a case what holds; on a screen of its own the grounds to the left, what is weighed to the
/// right (UAVG art. 41(1) and (2)).
final class StatementView {
    private static final double LEFT_SHARE = 45;

    private final StatementModel model;
    private final Texts texts;
    private final Buttons buttons;

    StatementView(StatementModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
    }

    /// For the page of a case.
    StatementPart part() {
        Button make = buttons.main("referral.statement.make", model::open);
        FormPane read = new FormPane(texts, model::open).readOnly("referral.statement.words", model.words());
        if (model.mayAct()) {
            read.actions(make);
        }
        read.node().getStyleClass().add(Styles.CARD);
        VBox root = new VBox(new Banner("referral-statement-banner", model.notice()).node(), read.node(), lapsing());
        root.getStyleClass().add(Styles.STACK);
        root.setId("referral-statement");
        return new StatementPart(root, make::requestFocus, model.listen());
    }

    private Parent lapsing() {
        FormPane form = new FormPane(texts, model::lapse)
                .heading("referral.statement.lapse")
                .area("referral.statement.lapse.reason", model.lapseReason)
                .optionalDate("referral.statement.lapse.told", model.informedOn);
        form.actions(buttons.plain("referral.statement.lapse.act", () -> {
            model.lapse();
            form.focusFirstProblem();
        }));
        Parent node = form.node();
        node.getStyleClass().add(Styles.CARD);
        node.visibleProperty().bind(model.holding());
        node.managedProperty().bind(model.holding());
        return node;
    }

    Screen screen() {
        FormPane left = new FormPane(texts, model::save).heading("referral.statement.grounds");
        for (RestrictionGround ground : RestrictionGround.values()) {
            left.tick("code.RestrictionGround." + ground.name(), model.tick(ground));
        }
        left.area("referral.statement.reason", model.reason, area -> area.rows(4, 10))
                .date("referral.statement.review", model.reviewOn)
                .node(new Banner("referral-statement-refused", model.notice()).node())
                .actions(
                        buttons.main("referral.statement.save", () -> save(left)),
                        buttons.plain("common.cancel", model::cancel));
        FormPane right = new FormPane(texts, () -> save(left)).heading("referral.statement.weighed");
        for (Consideration one : Consideration.values()) {
            right.area("code.Consideration." + one.name(), model.considered(one), area -> area.rows(2, 6));
        }
        left.node().getStyleClass().add(Styles.CARD);
        right.node().getStyleClass().add(Styles.CARD);
        return page(left, right)
                .commands(List.of(Command.of("referral.statement.save", () -> save(left), "Shortcut+Enter")))
                .flushing(model::flush)
                .focusing(left::focusFirst);
    }

    private Screen page(FormPane left, FormPane right) {
        Label title = new Label(texts.get("referral.statement"));
        title.getStyleClass().add(Styles.TITLE);
        Label help = new Label(texts.get("referral.statement.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        Node halves = new Halves(left.node(), right.node(), LEFT_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(title, help, halves);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.statement"));
    }

    private void save(FormPane left) {
        model.save();
        left.focusFirstProblem();
    }
}
