package nl.casustafel.closing.ui;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.closing.ReviewStanding;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// When the case is tested, the form of a test, and the tests so far.
final class ReviewView {
    private final Texts texts;
    private final VBox terms = new VBox();
    private final VBox tests = new VBox();
    private final FormPane form;
    private final VBox root;

    ReviewView(ReviewModel model, Texts texts) {
        this.texts = texts;
        terms.setId("closing-terms");
        terms.getStyleClass().add(Styles.STACK);
        tests.setId("closing-tests");
        tests.getStyleClass().add(Styles.STACK);
        form = new FormPane(texts, model::keep)
                .radios("closing.necessity.verdict", model.verdict)
                .area("closing.necessity.reason", model.reason, area -> area.rows(2, 8))
                .actions(new Buttons(texts).main("closing.necessity.keep", model::keep));
        form.node().setVisible(model.takesPart());
        form.node().setManaged(model.takesPart());
        root = new VBox(
                Lines.heading(texts.get("closing.necessity")),
                terms,
                new Banner("closing-necessity-banner", model.notice()).node(),
                form.node(),
                tests);
        root.setId("closing-necessity");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.shown().addListener((_, _, shown) -> show(shown));
    }

    Parent node() {
        return root;
    }

    void focus() {
        form.focusFirst();
    }

    private void show(ReviewModel.@Nullable Shown shown) {
        root.setVisible(shown != null);
        root.setManaged(shown != null);
        if (shown == null) {
            return;
        }
        ReviewStanding standing = shown.standing();
        terms.getChildren().setAll(due(standing, shown.today()), Lines.quiet(texts.get("closing.necessity.policy")));
        standing.planBy()
                .ifPresent(by -> terms.getChildren().add(1, Lines.text(texts.get("closing.plan-by", texts.date(by)))));
        tests.getChildren().clear();
        for (ReviewModel.Named one : shown.tests()) {
            tests.getChildren()
                    .addAll(
                            Lines.text(texts.get(
                                    one.test().needed() ? "closing.tested.needed" : "closing.tested.not-needed",
                                    texts.date(one.test().on()),
                                    one.by())),
                            Lines.quiet(one.test().reason().value()));
        }
    }

    /// In harder words once nobody asked for long.
    private Node due(ReviewStanding standing, LocalDate today) {
        boolean late = !standing.lateOn().isAfter(today);
        boolean due = !standing.dueOn().isAfter(today);
        Label line = Lines.text(texts.get(
                late ? "closing.due.late" : due ? "closing.due.now" : "closing.due.by",
                texts.date(standing.dueOn()),
                texts.date(standing.since())));
        line.setId("closing-due");
        if (due) {
            line.getStyleClass().addAll("desk-banner", late ? "desk-banner-refused" : "desk-banner-warning");
            line.setMaxWidth(Double.MAX_VALUE);
        }
        return line;
    }
}
