package nl.casustafel.plan.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The plan: what was agreed to read, or a concept to write in.
final class PlanView {
    private final PlanModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane form;
    private final VBox root = new VBox();
    private final VBox content = new VBox();

    PlanView(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.form = form();
        root.setId("plan");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        content.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(new Banner("plan-notice", said(false)).node(), content);
        model.latest().addListener((_, _, _) -> show());
        model.writing().addListener((_, _, _) -> show());
        show();
    }

    Parent node() {
        return root;
    }

    /// Where one writes, while it is written.
    void focus() {
        if (model.writing().get()) {
            form.focusFirst();
        } else {
            root.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private FormPane form() {
        return new FormPane(texts, model::save)
                .area("plan.goal", model.goal, area -> area.rows(2, 6))
                .area("plan.intervention", model.intervention, area -> area.rows(2, 6))
                .radios("plan.frame", model.frame)
                .beside(line ->
                        line.choice("plan.responsible", model.responsible).text("plan.executor", model.executor))
                .beside(line -> line.optionalDate("plan.due", model.due).date("plan.review", model.review));
    }

    /// The main act of a plan that is being written, in sight however long the plan is.
    Node foot() {
        FlowPane acts = new FlowPane(buttons.main("plan.agree", model::agree), buttons.plain("plan.save", model::save));
        acts.getStyleClass().add("desk-actions");
        // What an act led to is said beside it; above the plan once nothing is written any more.
        VBox foot = new VBox(new Banner("plan-foot-notice", said(true)).node(), acts);
        foot.setId("plan-foot");
        foot.getStyleClass().add("desk-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.visibleProperty().bind(model.writing());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private ObjectBinding<@Nullable Notice> said(boolean whileWriting) {
        return Bindings.createObjectBinding(
                () -> model.writing().get() == whileWriting ? model.notice().get() : null,
                model.writing(),
                model.notice());
    }

    private void show() {
        Optional<PlanVersion> latest = Optional.ofNullable(model.latest().get()).map(Versioned::value);
        content.getChildren().clear();
        latest.ifPresent(version -> content.getChildren().add(state(version)));
        if (model.writing().get()) {
            content.getChildren().add(form.node());
        } else {
            latest.ifPresent(version -> {
                version.content().goals().forEach(goal -> content.getChildren().add(goal(goal)));
                content.getChildren().add(buttons.plain("plan.new-version", this::begin));
            });
        }
    }

    private void begin() {
        model.newVersion();
        form.focusFirst();
    }

    private Node state(PlanVersion version) {
        Label state = new Label(texts.code(version.state()));
        state.setId("plan-state");
        state.getStyleClass().add(Styles.BADGE);
        if (version.state() == PlanState.AGREED) {
            state.getStyleClass().add(Styles.GOOD);
        }
        Label number = quiet(texts.get(
                "plan.version",
                version.number(),
                version.agreedOn().map(texts::date).orElseGet(() -> texts.dateTime(version.madeAt())),
                version.content().reviewOn()));
        HBox line = new HBox(state, number);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private Node goal(Goal goal) {
        Label sign = quiet(texts.get("plan.goal"));
        Label text = new Label(goal.text().value());
        text.setWrapText(true);
        text.getStyleClass().add(Styles.HEADING);
        VBox box = new VBox(sign, text);
        goal.interventions().forEach(one -> box.getChildren().add(intervention(one)));
        box.getStyleClass().add("desk-field");
        return box;
    }

    private Node intervention(Intervention one) {
        Label text = new Label(one.text().value());
        text.setGraphic(Icon.NEXT.node());
        text.setWrapText(true);
        Label by = quiet(texts.get(
                "plan.intervention.by",
                texts.code(one.frame()),
                model.nameOf(one.responsible()),
                one.executor().map(ShortText::value).orElse(texts.get("plan.intervention.self")),
                one.due().map(texts::date).orElse(texts.get("plan.intervention.no-day"))));
        VBox box = new VBox(text, by);
        box.getStyleClass().add("desk-field");
        return box;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
