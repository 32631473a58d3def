package nl.casustafel.casefile.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What the phase of a case asks for, who was asked for what it knows, and the steps so far.
final class CourseView {
    private final CourseModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox now = new VBox();
    private final VBox asked = new VBox();
    private final VBox steps = new VBox();
    private final VBox root;
    private @Nullable CasePhase shown;
    private boolean shownMinor;

    CourseView(CourseModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        now.setId("casefile-course-now");
        now.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        asked.setId("casefile-course-asked");
        asked.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        steps.setId("casefile-course-steps");
        steps.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root = new VBox(new Banner("casefile-course-banner", model.notice()).node(), now, asked, steps);
        root.setId("casefile-course");
        root.getStyleClass().add(Styles.STACK);
        model.course().addListener((_, _, course) -> show(course));
    }

    Parent node() {
        return root;
    }

    /// On what the phase asks for first.
    void focus() {
        Stream.of(".text-area", ".button")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(@Nullable Course course) {
        if (course == null) {
            now.getChildren().setAll(label(texts.get("casefile.course.over"), Styles.QUIET));
            asked.getChildren().clear();
            steps.getChildren().clear();
            shown = null;
            return;
        }
        // A form that stands keeps what is being typed.
        if (course.phase() != shown || course.minor() != shownMinor) {
            shown = course.phase();
            shownMinor = course.minor();
            now.getChildren().setAll(label(texts.get("casefile.course.now." + shown.name()), ""));
            asks(course.phase());
            if (course.minor()) {
                now.getChildren().add(minor());
            }
        }
        showAsked(course);
        showSteps(course);
    }

    private void asks(CasePhase phase) {
        switch (phase) {
            case ADMITTED -> {
                if (model.runs()) {
                    now.getChildren().add(line(buttons.main("casefile.course.begin", model::beginAnalysis)));
                }
            }
            case IN_ANALYSIS ->
                ifPart(new FormPane(texts, model::findNecessary)
                        .area("casefile.course.picture", model.picture)
                        .area("casefile.course.judgement", model.words)
                        .actions(
                                buttons.main("casefile.course.necessary", model::findNecessary),
                                buttons.grave("casefile.course.nothing", model::findNothing)));
            case IN_EXECUTION -> {
                if (model.runs()) {
                    ifPart(new FormPane(texts, model::evaluate)
                            .area("casefile.course.early", model.early)
                            .actions(buttons.main("casefile.course.evaluate", model::evaluate)));
                }
            }
            case IN_EVALUATION ->
                ifPart(new FormPane(texts, model::stillNeeded)
                        .area("casefile.course.necessity", model.words)
                        .actions(buttons.main("casefile.course.needed", model::stillNeeded)));
            case PLAN_IN_PREPARATION, SCALING_DOWN_PROPOSED, CLOSED, TRANSFERRED -> {}
        }
    }

    private void ifPart(FormPane form) {
        if (model.takesPart()) {
            now.getChildren().add(form.node());
        }
    }

    private Node minor() {
        MinorForm form = model.minor;
        VBox box = new VBox(
                label(texts.get("casefile.minor"), Styles.HEADING),
                new FormPane(texts, model::keepMinor)
                        .area("casefile.minor.authority", form.authority)
                        .radios("casefile.minor.informed", form.informed)
                        .area("casefile.minor.parents", form.parents)
                        .area("casefile.minor.board", form.board)
                        .text("casefile.minor.school", form.school)
                        .text("casefile.minor.representative", form.representative)
                        .actions(buttons.plain("casefile.minor.keep", model::keepMinor))
                        .node());
        box.setId("casefile-minor-box");
        box.setVisible(model.runs());
        box.setManaged(model.runs());
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private void showAsked(Course course) {
        asked.getChildren().setAll(label(texts.get("casefile.course.asked"), Styles.HEADING));
        for (int i = 0; i < course.participants().size(); i++) {
            Course.Asked one = course.participants().get(i);
            FlowPane line = line(label(
                    one.participant()
                            .contribution()
                            .map(given -> texts.get(
                                    "casefile.course.answered",
                                    one.name(),
                                    texts.code(given.state()),
                                    texts.date(given.on())))
                            .orElseGet(() -> texts.get("casefile.course.unasked", one.name())),
                    ""));
            if (model.runs()) {
                for (Contribution.State state : Contribution.State.values()) {
                    Button button = new Button(texts.code(state));
                    button.setId("casefile-course-asked-" + i + "-"
                            + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    button.setAccessibleText(texts.get("casefile.course.note", one.name(), texts.code(state)));
                    button.setMnemonicParsing(false);
                    button.setOnAction(_ -> model.note(one.participant().id(), state));
                    line.getChildren().add(button);
                }
            }
            asked.getChildren().add(line);
        }
        if (course.participants().isEmpty()) {
            asked.getChildren().add(label(texts.get("casefile.participants.none"), Styles.QUIET));
        }
    }

    private void showSteps(Course course) {
        steps.getChildren().setAll(label(texts.get("casefile.course.steps"), Styles.HEADING));
        for (Course.Step one : course.steps()) {
            steps.getChildren()
                    .add(label(
                            texts.get(
                                    "casefile.course.step",
                                    texts.date(one.step()
                                            .at()
                                            .atZone(ZoneId.systemDefault())
                                            .toLocalDate()),
                                    texts.code(one.step().by()),
                                    one.step().by().id(),
                                    one.by()),
                            ""));
            Stream.of(one.step().words().picture(), one.step().words().reason())
                    .flatMap(said -> said.stream())
                    .forEach(said -> steps.getChildren().add(label(said.value(), Styles.QUIET)));
        }
        if (course.steps().isEmpty()) {
            steps.getChildren().add(label(texts.get("casefile.course.steps.none"), Styles.QUIET));
        }
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
