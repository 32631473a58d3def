package nl.casustafel.casefile.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.Ratification.Verdict;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// That an admission waits for the driehoek, until when and for whom; the form for its answer; and afterwards
/// what it was. Takes no room where the driehoek was never asked.
final class RatificationView {
    private final RatificationModel model;
    private final Texts texts;
    private final VBox said = new VBox();
    private final FormPane form;
    private final VBox root;

    RatificationView(RatificationModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Parent why = new FormPane(texts, model::save)
                .area("casefile.ratification.reason", model.reason, area -> area.rows(2, 6))
                .node();
        BooleanBinding back = Bindings.equal(Verdict.SENT_BACK, model.verdict.chosen());
        why.visibleProperty().bind(back);
        why.managedProperty().bind(back);
        form = new FormPane(texts, model::save)
                .radios("casefile.ratification.verdict", model.verdict)
                .date("casefile.ratification.on", model.on)
                .text("casefile.ratification.reference", model.reference)
                .node(why)
                .actions(new Buttons(texts).main("casefile.ratification.save", model::save));
        said.getStyleClass().add(Styles.STACK);
        Label heading = new Label(texts.get("casefile.ratification.title"));
        heading.getStyleClass().add(Styles.HEADING);
        root = new VBox(heading, said, form.node(), new Banner("casefile-ratification-notice", model.notice()).node());
        root.setId("casefile-ratification");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.shown().addListener((_, _, now) -> show(now));
        show(model.shown().get());
    }

    Parent node() {
        return root;
    }

    /// Whether the form stands there.
    boolean asks() {
        return root.isVisible() && form.node().isVisible();
    }

    void focus() {
        form.focusFirst();
    }

    private void show(RatificationModel.@Nullable Shown now) {
        visible(root, now != null);
        if (now == null) {
            return;
        }
        boolean asked = asks();
        visible(form.node(), model.records(now.asked()));
        if (asked && !asks()) {
            root.requestFocus();
        }
        said.getChildren()
                .setAll(now.asked()
                        .decided()
                        .map(this::answered)
                        .orElseGet(() -> label(texts.get(
                                now.asked().dueOn().isBefore(model.today())
                                        ? "casefile.ratification.late"
                                        : "casefile.ratification.waits",
                                now.owner(),
                                now.asked().dueOn()))));
    }

    private Label answered(Ratification.Decided decided) {
        String how = texts.get(
                "casefile.ratification.answered",
                texts.code(decided.verdict()),
                decided.on(),
                decided.reference().value());
        return label(decided.reason()
                .map(LongText::value)
                .map(why -> how + "\n" + why)
                .orElse(how));
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setId("casefile-ratification-said");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void visible(Parent node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
