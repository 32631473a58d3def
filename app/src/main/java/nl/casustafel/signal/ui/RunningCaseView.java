package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Shows the taking over of a running case: what is known of it on the left, who takes part on the right.
final class RunningCaseView {
    private static final double FORM_SHARE = 62;

    private final RunningCaseModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane form;

    RunningCaseView(RunningCaseModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.form = form();
    }

    Screen screen() {
        VBox left = new VBox(form.node());
        left.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        Node halves = new Halves(left, participants(), FORM_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(heading(), new Banner("casefile-takeover-banner", model.notice()).node(), halves);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("casefile.takeover.title"))
                .commands(List.of(
                        Command.of("casefile.takeover.save", this::save, "Shortcut+Enter"),
                        Command.of("casefile.before.choose", model::choose, "Shortcut+O")))
                .flushing(model::flush)
                .focusing(form::focusFirst);
    }

    private void save() {
        model.save();
        form.focusFirstProblem();
    }

    private FlowPane heading() {
        Label title = new Label(texts.get("casefile.takeover.title"));
        title.getStyleClass().add(Styles.TITLE);
        FlowPane line = new FlowPane(title, buttons.main("casefile.takeover.save", this::save));
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private FormPane form() {
        CandidatesView who = new CandidatesView(model.candidates);
        EntryForm subject = model.form.who;
        return new FormPane(texts, this::save)
                .node(quiet(texts.get("casefile.takeover.help")))
                .beside(line -> line.text("signal.entry.subject.name", subject.subjectName, who::under)
                        .text("signal.entry.subject.description", subject.subjectDescription))
                .node(who.node())
                .beside(line -> line.optionalDate("signal.entry.subject.born", subject.bornOn)
                        .text("signal.entry.subject.also", subject.alsoCalled)
                        .choice("signal.entry.municipality", subject.municipality))
                .heading("casefile.takeover.decision")
                .beside(line -> line.date("casefile.takeover.decided", model.form.decidedOn)
                        .choice("casefile.takeover.regime", model.form.regime))
                .beside(line -> line.choice("casefile.takeover.phase", model.form.phase)
                        .choice("casefile.takeover.strand", model.form.strand))
                .node(document())
                .beside(line -> line.optionalDate("casefile.takeover.review", model.form.reviewOn)
                        .text("casefile.external", model.form.external));
    }

    private Node document() {
        Label name = quiet("");
        name.setId("casefile-takeover-file");
        name.textProperty()
                .bind(Bindings.when(model.fileName().isEmpty())
                        .then(texts.get("casefile.before.later"))
                        .otherwise(model.fileName()));
        FlowPane line = new FlowPane(buttons.plain("casefile.before.choose", model::choose), name);
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private Node participants() {
        Label title = new Label(texts.get("casefile.takeover.participants"));
        title.getStyleClass().add(Styles.HEADING);
        VBox boxes = new VBox();
        boxes.setId("casefile-takeover-participants");
        boxes.getStyleClass().add(Styles.STACK);
        model.participants().addListener((ListChangeListener<RunningCaseForm.Participant>) change -> show(boxes));
        show(boxes);
        VBox card = new VBox(title, quiet(texts.get("casefile.takeover.participants.help")), boxes);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private void show(VBox boxes) {
        boxes.getChildren().clear();
        for (RunningCaseForm.Participant one : model.participants()) {
            CheckBox box = new CheckBox(one.words());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(one.tick().ticked());
            boxes.getChildren().add(box);
            box.setId("casefile-takeover-participant-" + boxes.getChildren().size());
        }
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
