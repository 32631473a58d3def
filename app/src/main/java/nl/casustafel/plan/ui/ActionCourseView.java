package nl.casustafel.plan.ui;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.plan.ActionBlock;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.ActionState;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// How the chosen action goes on: begun, not to be done yet, or judged.
final class ActionCourseView {
    private final ActionCourse model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane judging;
    private final Fold blocking;
    private final VBox root = new VBox();

    ActionCourseView(ActionsModel actions, Texts texts) {
        this.model = actions.course();
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.judging = judging();
        this.blocking = new Fold("plan-action-block-fold", blocking());
        root.getStyleClass().add(Styles.STACK);
        actions.chosen().addListener((_, _, row) -> show(row));
        model.block().addListener((_, _, block) -> show(block));
    }

    Node node() {
        return root;
    }

    void focus() {
        judging.focusFirst();
    }

    private void show(@Nullable ActionRow row) {
        root.getChildren().clear();
        if (row == null) {
            return;
        }
        ActionState state = row.action().value().state();
        blocking.show(false);
        switch (state) {
            case AGREED ->
                root.getChildren()
                        .addAll(
                                acts(
                                        buttons.plain("plan.action.begin", model::begin),
                                        buttons.plain("plan.action.block-open", () -> blocking.show(true))),
                                blocking.node());
            case IN_PROGRESS ->
                root.getChildren()
                        .addAll(
                                acts(buttons.plain("plan.action.block-open", () -> blocking.show(true))),
                                blocking.node());
            case DONE, NOT_DONE -> root.getChildren().add(judging.node());
            case BLOCKED, LAPSED, EFFECT_JUDGED -> {}
        }
    }

    /// Who set it, and why, is for that person alone (law 1.8).
    private void show(ActionBlock.@Nullable Seen block) {
        if (block == null) {
            return;
        }
        root.getChildren().setAll(PlanSheet.quiet(texts.get("plan.action.blocked-until", block.reviewOn())));
        block.why()
                .map(LongText::value)
                .ifPresent(why -> root.getChildren().add(PlanSheet.quiet(texts.get("plan.action.blocked-own", why))));
        if (block.own()) {
            root.getChildren().add(acts(buttons.plain("plan.action.lift", model::lift)));
        }
    }

    private FormPane blocking() {
        return new FormPane(texts, model::setBlock)
                .date("plan.action.review-on", model.reviewOn)
                .area("plan.action.block-why", model.why, area -> area.rows(1, 4))
                .actions(buttons.main("plan.action.block", model::setBlock));
    }

    private FormPane judging() {
        return new FormPane(texts, model::judge)
                .radios("plan.action.reached", model.reached)
                .area("plan.action.effect", model.effect, area -> area.rows(1, 4))
                .actions(buttons.main("plan.action.judge", model::judge));
    }

    private static FlowPane acts(Node... acts) {
        FlowPane pane = new FlowPane(acts);
        pane.getStyleClass().add("desk-actions");
        return pane;
    }
}
