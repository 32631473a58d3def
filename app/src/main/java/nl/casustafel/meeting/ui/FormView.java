package nl.casustafel.meeting.ui;

import java.util.Locale;
import javafx.scene.Node;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Criterion;

/// The one form: a sentence per criterion that is touched, and what weighs against it (DEC-2, W-C4, W-C5).
final class FormView {
    private static final int MOST_ROWS = 8;

    private final FormModel model;
    private final FormPane pane;

    FormView(FormModel model, Texts texts) {
        this.model = model;
        this.pane = new FormPane(texts, model::keep);
        pane.heading("weighing.form.criteria");
        for (Criterion criterion : Criterion.values()) {
            Field<?> field = model.criteria.get(criterion);
            if (field != null) {
                pane.area(
                        "weighing.criterion."
                                + criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        field,
                        this::kept)
                        .noticing(field, model.notices());
            }
        }
        pane.heading("weighing.form.other")
                .area("weighing.form.protective", model.protective, this::kept)
                .area("weighing.form.proportionality", model.proportionality, this::kept)
                .noticing(model.proportionality, model.notices())
                .radios("weighing.form.care", model.care)
                .radios("weighing.form.informed", model.informed)
                .area("weighing.form.informed-reason", model.informedReason, this::kept)
                .node(new Banner("weighing-form-notice", model.notice()).node());
    }

    Node node() {
        return pane.node();
    }

    void focusFirst() {
        pane.focusFirst();
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
