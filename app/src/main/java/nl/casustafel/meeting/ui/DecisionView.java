package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.InView;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.WeighingOutcome;

/// The outcome, what it needs, the actions, and the key that ends the item (DEC-28).
final class DecisionView {
    private static final Set<WeighingOutcome> NO_REASON =
            Set.of(WeighingOutcome.MORE_INFORMATION, WeighingOutcome.EMERGENCY_FIRST);

    private final DecisionModel model;
    private final Texts texts;
    private final FormPane pane;

    DecisionView(DecisionModel model, Texts texts, Runnable decide) {
        this.model = model;
        this.texts = texts;
        DecisionForm form = model.form;
        PromptsView prompts = new PromptsView(model.prompts, texts, decide);
        Node told = new Banner("weighing-decision-notice", model.notice()).node();
        model.notice().addListener((_, _, said) -> {
            if (said != null && !(said.kind() == Notice.Kind.REFUSED ? prompts.focusOpen() : focusFirstProblem())) {
                InView.bring(told, told);
            }
        });
        this.pane = new FormPane(texts, decide).choice("weighing.decision.outcome", form.outcome);
        pane.node(meaning())
                .part(where(DecisionForm::asksStrand, pane().choice("weighing.decision.strand", form.strand)))
                .part(where(
                        outcome -> outcome == WeighingOutcome.CARE, pane().text("weighing.decision.route", form.route)))
                .part(where(
                        NO_REASON::contains,
                        pane().area("weighing.decision.question", form.question, area -> area.rows(1, 6))
                                .beside(line -> line.choice("weighing.decision.owner", form.owner)
                                        .date("weighing.decision.returns", form.returnsOn))))
                .part(where(
                        outcome -> !NO_REASON.contains(outcome),
                        pane().area("weighing.decision.reason", form.reason, area -> area.rows(2, 8))
                                .noticing(form.reason, model.notices())))
                .part(where(
                        outcome -> outcome == WeighingOutcome.WITHDRAWN,
                        pane().signature(
                                        "weighing.decision.takes-back",
                                        form.takesBack,
                                        (person, code) -> model.takeBack(person, code, decide))))
                .part(where(outcome -> outcome == WeighingOutcome.ADMITTED && form.triangleRatifies, triangle()))
                .part(where(outcome -> outcome == WeighingOutcome.ADMITTED, designated(form.designated)))
                .node(new EntryView(model.entry, texts, decide).node())
                .node(prompts.node())
                .heading("weighing.decision.action")
                .node(new TasksView(model.actions, texts, decide).node())
                .node(told)
                .actions(new Buttons(texts).main("weighing.decision.save", decide));
    }

    Node node() {
        return pane.node();
    }

    void focusFirst() {
        pane.focusFirst();
    }

    private boolean focusFirstProblem() {
        return pane.focusFirstProblem();
    }

    /// What the framework says of the outcome that is chosen.
    private Node meaning() {
        Label said = new Label();
        said.setId("weighing-decision-meaning");
        said.setWrapText(true);
        said.getStyleClass().add(Styles.QUIET);
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            WeighingOutcome chosen = model.form.outcome.chosen().get();
                            return chosen == null ? "" : model.form.words.meaning(chosen);
                        },
                        model.form.outcome.chosen()));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private FormPane pane() {
        return new FormPane(texts, () -> {});
    }

    /// That this is not a case yet (T-S7).
    private FormPane triangle() {
        Label first = new Label(texts.get("weighing.decision.triangle"));
        first.setId("weighing-decision-triangle");
        first.setWrapText(true);
        first.setMinHeight(Region.USE_PREF_SIZE);
        return pane().node(first);
    }

    private FormPane designated(List<DecisionForm.Designated> people) {
        return pane().heading("weighing.decision.designated")
                .node(Ticks.column(
                        "weighing-decision-designated-list",
                        FXCollections.observableArrayList(people),
                        DecisionForm.Designated::words,
                        DecisionForm.Designated::tick));
    }

    private FormPane where(Predicate<WeighingOutcome> condition, FormPane part) {
        Parent node = part.node();
        BooleanBinding shows = Bindings.createBooleanBinding(
                () -> {
                    WeighingOutcome chosen = model.form.outcome.chosen().get();
                    return chosen != null && condition.test(chosen);
                },
                model.form.outcome.chosen());
        node.visibleProperty().bind(shows);
        node.managedProperty().bind(shows);
        return part;
    }
}
