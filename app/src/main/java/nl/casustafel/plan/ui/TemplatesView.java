package nl.casustafel.plan.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Adding a template to a plan that is written, and keeping a plan as one.
final class TemplatesView {
    private final Buttons buttons;
    private final Node adding;
    private final Node keeping;

    TemplatesView(PlanModel model, Texts texts) {
        this.buttons = new Buttons(texts);
        this.adding = folded(
                "plan.template.add-open",
                new Fold(
                        "plan-template-add-fold",
                        new FormPane(texts, model::addTemplate)
                                .choice("plan.template", model.templates.template)
                                .actions(
                                        buttons.main("plan.template.add", model::addTemplate),
                                        buttons.plain("plan.template.drop", model.templates::drop))));
        this.keeping = folded(
                "plan.template.keep-open",
                new Fold(
                        "plan-template-keep-fold",
                        new FormPane(texts, model::keepTemplate)
                                .text("plan.template.name", model.templates.name)
                                .actions(buttons.main("plan.template.keep", model::keepTemplate))));
    }

    Node adding() {
        return adding;
    }

    Node keeping() {
        return keeping;
    }

    private Node folded(String key, Fold fold) {
        VBox box = new VBox(buttons.plain(key, () -> fold.show(true)), fold.node());
        box.getStyleClass().add(Styles.STACK);
        return box;
    }
}
