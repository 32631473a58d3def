package nl.casustafel.meeting.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Scope;

/// The one form: a sentence per criterion that is touched, and what weighs against it (DEC-2, W-C4,
/// W-C5), with what radicalisation is and what is not at hand (W-A1, W-A2).
final class FormView {
    private static final int MOST_ROWS = 8;

    private final FormModel model;
    private final Texts texts;
    private final FormPane pane;

    FormView(FormModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.pane = new FormPane(texts, model::keep);
        pane.heading("weighing.form.criteria");
        for (Criterion criterion : Criterion.values()) {
            Field<?> field = model.criteria.get(criterion);
            if (field != null) {
                pane.area(
                                "weighing.criterion."
                                        + criterion
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                field,
                                this::kept)
                        .noticing(field, model.notices());
            }
        }
        scope(model.scope);
        pane.heading("weighing.form.other")
                .area("weighing.form.protective", model.protective, this::kept)
                .area("weighing.form.proportionality", model.proportionality, this::kept)
                .noticing(model.proportionality, model.notices())
                .radios("weighing.form.care", model.care)
                .radios("weighing.form.informed", model.informed)
                .area("weighing.form.informed-reason", model.informedReason, this::kept)
                .tick("weighing.form.oggz", model.oggz)
                .node(new Banner("weighing-form-notice", model.notice()).node());
    }

    Node node() {
        return pane.node();
    }

    void focusFirst() {
        pane.focusFirst();
    }

    /// Whether this is what the act is about; only an admission has to say so.
    private void scope(ScopeForm scope) {
        FormPane nonetheless =
                new FormPane(texts, model::keep).area("weighing.form.nonetheless", scope.nonetheless, this::kept);
        Node outside = nonetheless.node();
        outside.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> scope.motive.chosen().get() != null
                                && scope.motive.chosen().get() != Scope.IdeologicalMotive.YES
                                && scope.limb.chosen().get() != Scope.Limb.TERRORIST,
                        scope.motive.chosen(),
                        scope.limb.chosen()));
        outside.managedProperty().bind(outside.visibleProperty());
        pane.heading("weighing.form.scope")
                .explained("signal.explain.radicalisation")
                .radios("weighing.form.motive", scope.motive)
                .area("weighing.form.grounds", scope.grounds, this::kept)
                .noticing(scope.grounds, model.notices())
                .radios("weighing.form.limb", scope.limb)
                .explained("signal.explain.activism")
                .area("weighing.form.activism", scope.activism, this::kept)
                .node(outside);
    }

    /// Small until something is typed; kept when it is left.
    private void kept(GrowingArea area) {
        area.rows(1, MOST_ROWS);
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.keep();
            }
        });
    }
}
