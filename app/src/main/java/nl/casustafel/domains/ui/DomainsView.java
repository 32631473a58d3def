package nl.casustafel.domains.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Styles;
import nl.casustafel.domains.Course;
import nl.casustafel.domains.Look;
import nl.casustafel.texts.Texts;

/// All parts of a life in one list, and beside it the chosen one: how it is now, and every look at it since
/// the first. Enter on a line takes it.
final class DomainsView {
    /// Width of the list, in percent.
    private static final double LIST = 50;

    private final DomainsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final DomainWords words;
    private final Roll<Course> list;
    private final FormPane form;
    private final VBox root = new VBox();

    DomainsView(DomainsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.words = new DomainWords(texts);
        this.list = new Roll<Course>(
                        texts, "domains.list", model.courses(), course -> words.said(course, model.owed(course)))
                .onOpen(this::take);
        this.form = form();
        root.getStyleClass().add(Styles.STACK);
        root.setId("domains-part");
        VBox left = new VBox(quiet(texts.get("domains.help")), list.node());
        left.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(new Banner("domains-banner", model.notice()).node(), new Halves(left, right(), LIST).whole());
    }

    Parent node() {
        return root;
    }

    void focus() {
        list.focus();
    }

    private void take(Course course) {
        model.choose(course.domain());
        form.focusFirst();
    }

    private Node right() {
        Label heading = new Label();
        heading.setWrapText(true);
        heading.setId("domains-heading");
        heading.getStyleClass().add(Styles.HEADING);
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.corrected().get() == null ? "domains.now" : "domains.correct",
                                texts.code(model.chosen().get())),
                        model.chosen(),
                        model.corrected()));
        Label before = new Label(texts.get("domains.looks"));
        before.getStyleClass().add(Styles.HEADING);
        VBox card = new VBox(heading);
        if (model.writes()) {
            card.getChildren().add(form.node());
        }
        card.getChildren()
                .addAll(
                        before,
                        new Roll<Look>(texts, "domains.looks", model.looks(), look -> words.said(model.course(), look))
                                .onOpen(this::correct)
                                .node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private void correct(Look look) {
        model.correct(look);
        if (model.corrected().get() != null) {
            form.focusFirst();
        }
    }

    private FormPane form() {
        FormPane steps = new FormPane(texts, model::save).radios("domains.reliance", model.form.reliance);
        Node step = steps.node();
        step.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.chosen().get().isManaged(), model.chosen()));
        step.managedProperty().bind(step.visibleProperty());
        return new FormPane(texts, model::save)
                .area("domains.words", model.form.words, area -> area.rows(2, 8))
                .node(step)
                .date("domains.on", model.form.on)
                .actions(
                        buttons.main("domains.save", model::save),
                        whileCorrecting(buttons.plain("domains.leave", model::leave)),
                        whileCorrecting(buttons.grave("domains.remove", model::remove)));
    }

    private Button whileCorrecting(Button button) {
        button.visibleProperty().bind(model.corrected().isNotNull());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
