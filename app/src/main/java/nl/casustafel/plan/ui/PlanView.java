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
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The plan: what was agreed to read with what can become of it, or a concept to write in.
final class PlanView {
    private final PlanModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final PlanForm form;
    private final PlanSheet sheet;
    private final StepsView steps;
    private final TemplatesView templates;
    private final VBox root = new VBox();
    private final VBox content = new VBox();

    PlanView(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.form = new PlanForm(model, texts);
        this.sheet = new PlanSheet(model, texts);
        this.steps = new StepsView(model, texts, this::begin);
        this.templates = new TemplatesView(model, texts);
        root.setId("plan");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        content.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(new Banner("plan-notice", said(false)).node(), content);
        model.latest().addListener((_, _, _) -> show());
        model.writing().addListener((_, _, _) -> show());
        model.steps.effects().addListener((_, _, _) -> show());
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

    /// The main act of a plan that is being written, in sight however long the plan is.
    Node foot() {
        FlowPane acts = new FlowPane(
                buttons.main("plan.propose", model.steps::propose), buttons.plain("plan.save", model::save));
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
            form.show();
            content.getChildren().addAll(form.node(), templates.adding());
        } else {
            latest.ifPresent(version -> content.getChildren().addAll(sheet.node(version), steps.node(version)));
        }
        if (latest.isPresent()) {
            content.getChildren().add(templates.keeping());
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
        if (version.state().holds()) {
            state.getStyleClass().add(Styles.GOOD);
        }
        Label number = new Label(texts.get(
                "plan.version",
                version.number(),
                version.agreedOn().map(texts::date).orElseGet(() -> texts.dateTime(version.madeAt())),
                version.content().reviewOn()));
        number.setWrapText(true);
        number.getStyleClass().add(Styles.QUIET);
        HBox line = new HBox(state, number);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }
}
