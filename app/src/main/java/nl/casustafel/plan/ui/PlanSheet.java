package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.texts.Texts;

/// A version to read: what it says, who agreed, what came of it, and the versions there are.
final class PlanSheet {
    private final PlanModel model;
    private final Texts texts;

    PlanSheet(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node node(PlanVersion version) {
        List<Node> parts = new ArrayList<>();
        version.approvals().stream()
                .map(one -> texts.get(
                        "plan.approved-by",
                        model.nameOf(one.organisation()),
                        model.nameOf(one.person()),
                        texts.dateTime(one.at())))
                .reduce((one, other) -> one + "\n" + other)
                .or(() -> version.agreedOn().map(_ -> texts.get("plan.approved-at-table")))
                .ifPresent(words -> parts.add(said(texts.get("plan.approved"), words, "plan-approved")));
        version.course()
                .ended()
                .ifPresent(ended -> parts.add(
                        said(texts.get("plan.ended-on", ended.on()), ended.why().value(), "plan-ended")));
        version.content().goals().forEach(goal -> parts.add(goal(goal)));
        version.content().sections().forEach((section, text) -> parts.add(said(texts.code(section), text.value(), "")));
        version.content().scenarios().forEach(scenario -> parts.add(scenario(scenario)));
        Optional.ofNullable(model.evaluation().get()).ifPresent(found -> parts.add(evaluation(found, version)));
        if (model.versions().get().size() > 1) {
            parts.add(said(texts.get("plan.versions"), versions(), "plan-versions"));
        }
        VBox box = new VBox(parts.toArray(Node[]::new));
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private String versions() {
        return model.versions().get().stream()
                .map(one -> texts.get(
                        "plan.versions.line",
                        one.number(),
                        one.state(),
                        one.agreedOn().map(texts::date).orElseGet(() -> texts.dateTime(one.madeAt()))))
                .collect(Collectors.joining("\n"));
    }

    private Node goal(Goal goal) {
        Label sign = quiet(
                texts.get("plan.goal.on", goal.domain().map(texts::code).orElseGet(() -> texts.get("plan.goal.risk"))));
        Label text = new Label(goal.text().value());
        text.setWrapText(true);
        text.getStyleClass().add(Styles.HEADING);
        VBox box = new VBox(sign, text);
        line("plan.goal.indicator", goal.indicator()).ifPresent(box.getChildren()::add);
        line("plan.goal.baseline", goal.baseline()).ifPresent(box.getChildren()::add);
        goal.interventions().forEach(one -> box.getChildren().add(intervention(one)));
        box.getStyleClass().add("desk-field");
        return box;
    }

    private Optional<Label> line(String key, Optional<LongText> text) {
        String asked = texts.get(key);
        return text.map(words -> quiet(asked + (asked.endsWith("?") ? " " : ": ") + words.value()));
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
        Label what = quiet(texts.get(
                "plan.intervention.nature",
                one.nature().kind(),
                one.nature().field(),
                one.nature().approach(),
                one.task().map(texts::code).orElse(texts.get("plan.task.none"))));
        VBox box = new VBox(text, by, what);
        box.getStyleClass().add("desk-field");
        return box;
    }

    private Node scenario(PlanScenario scenario) {
        return said(
                texts.get("plan.scenario.of", scenario.kind()),
                texts.get("plan.scenario.words", scenario.earlySigns(), scenario.firstActions(), scenario.calls()),
                "");
    }

    private Node evaluation(Evaluation found, PlanVersion version) {
        String effects = found.effects().stream()
                .map(one -> texts.get("plan.effect.line", about(one, version), one.reached(), one.words()))
                .collect(Collectors.joining("\n"));
        return said(
                texts.get("plan.evaluation.on", found.on()),
                effects + "\n" + texts.get("plan.necessity") + ": "
                        + found.necessity().value(),
                "plan-evaluation");
    }

    private static LongText about(Evaluation.Effect effect, PlanVersion version) {
        Goal goal = version.content().goals().get(effect.goal() - 1);
        return effect.ofGoal()
                ? goal.text()
                : goal.interventions().get(effect.intervention() - 1).text();
    }

    private VBox said(String name, String words, String id) {
        Label text = new Label(words);
        text.setWrapText(true);
        if (!id.isEmpty()) {
            text.setId(id);
        }
        VBox box = new VBox(quiet(name), text);
        box.getStyleClass().add("desk-field");
        return box;
    }

    static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
