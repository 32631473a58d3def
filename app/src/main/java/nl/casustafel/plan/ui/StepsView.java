package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.texts.Texts;

/// What can become of a version that is not being written: it is signed and agreed, looked back on,
/// followed by a next one, finished or withdrawn.
final class StepsView {
    private final StepsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Runnable begin;

    StepsView(PlanModel plan, Texts texts, Runnable begin) {
        this.model = plan.steps;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.begin = begin;
    }

    Node node(PlanVersion version) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        switch (version.state()) {
            case CONCEPT -> {}
            case PROPOSED -> box.getChildren().add(proposed());
            case AGREED -> {
                Fold evaluation = evaluation(version);
                Fold end = end("plan.withdraw", model::withdraw);
                box.getChildren()
                        .addAll(
                                acts(
                                        buttons.main("plan.look-back", () -> evaluation.show(true)),
                                        buttons.plain("plan.new-version", begin),
                                        buttons.plain("plan.withdraw-open", () -> end.show(true))),
                                evaluation.node(),
                                end.node());
            }
            case EVALUATED -> {
                Fold end = end("plan.finish", model::finish);
                box.getChildren()
                        .addAll(
                                acts(
                                        buttons.main("plan.new-version", begin),
                                        buttons.plain("plan.finish-open", () -> end.show(true))),
                                end.node());
            }
            case FINISHED, WITHDRAWN -> box.getChildren().add(acts(buttons.plain("plan.new-version", begin)));
        }
        if (version.agreedOn().isPresent()) {
            box.getChildren().add(acts(buttons.plain("plan.paper", model::paper)));
        }
        return box;
    }

    private Node proposed() {
        FormPane form = new FormPane(texts, model::agree)
                .signature("plan.signer", model.signer, model::sign)
                .actions(buttons.main("plan.agree", model::agree), buttons.plain("plan.take-back", model::takeBack));
        return form.node();
    }

    /// What came of each goal and of its interventions, and whether it is still needed to keep processing.
    private Fold evaluation(PlanVersion version) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        List<FormPane> forms = new ArrayList<>();
        for (StepsModel.EffectFields one : model.effects().get()) {
            FormPane form = new FormPane(texts, model::evaluate)
                    .radios(one.ofGoal() ? "plan.reached" : "plan.reached.intervention", one.reached())
                    .area("plan.effect", one.words(), area -> area.rows(1, 4));
            VBox card = new VBox(PlanSheet.quiet(one.about().value()), form.node());
            card.setId("plan-effect-" + one.number());
            card.getStyleClass().add("desk-field");
            forms.add(form);
            box.getChildren().add(card);
        }
        FormPane last =
                new FormPane(texts, model::evaluate).area("plan.necessity", model.necessity, area -> area.rows(2, 6));
        if (model.beforeItsDay(version)) {
            last.area("plan.early", model.early, area -> area.rows(1, 4));
        }
        last.actions(buttons.main("plan.evaluate", model::evaluate));
        forms.add(last);
        box.getChildren().add(last.node());
        return new Fold("plan-evaluate-fold", box, forms.getFirst()::focusFirst);
    }

    private Fold end(String key, Runnable act) {
        return new Fold(
                "plan-end-fold",
                new FormPane(texts, act)
                        .area("plan.why", model.why, area -> area.rows(2, 6))
                        .actions(buttons.main(key, act)));
    }

    private static FlowPane acts(Node... acts) {
        FlowPane pane = new FlowPane(acts);
        pane.getStyleClass().add("desk-actions");
        return pane;
    }
}
