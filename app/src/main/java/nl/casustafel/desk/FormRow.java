package nl.casustafel.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.kernel.Problem;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One element of a form: label above, control, reading beside it, help and problem below, all from one
/// key.
final class FormRow {
    private final Texts texts;
    private final String id;
    private final Label label;
    private final Node control;
    private final HBox line = new HBox();
    private final Label problem = new Label();
    private final VBox box = new VBox();
    private final Meaning meaning;

    FormRow(Texts texts, String key, Node control, boolean optional) {
        this.texts = texts;
        this.id = NodeId.of(key);
        this.control = control;
        this.label = new Label(texts.get(key));
        label.setId(id + "-label");
        label.setLabelFor(control);
        label.getStyleClass().add("desk-label");
        label.setWrapText(true);
        control.setId(id);
        control.setAccessibleText(texts.get(key));
        HBox.setHgrow(control, Priority.ALWAYS);
        line.getChildren().add(control);
        line.getStyleClass().add("desk-field-line");
        box.getStyleClass().add("desk-field");
        meaning = new Meaning(texts, key, line);
        box.getChildren().addAll(heading(optional), line, meaning.words(), problemSlot());
        meaning.heardFrom(box, help -> {
            if (!hasProblem()) {
                control.setAccessibleHelp(help);
            }
        });
        if (meaning.isThere()) {
            mark();
        }
        help(key + ".help");
    }

    Node node() {
        return box;
    }

    Node control() {
        return control;
    }

    /// What this element is answered with, so that each answer is explained in place.
    <T> FormRow answeredWith(Choice<T> choice) {
        mark();
        meaning.of(choice);
        return this;
    }

    /// Answers that stand elsewhere, on buttons.
    void answeredWith(List<? extends Enum<?>> answers) {
        mark();
        meaning.of(answers);
    }

    /// A quiet mark behind the label.
    private void mark() {
        if (meaning.mark().getParent() == null) {
            Node said = box.getChildren().removeFirst();
            HBox heading = said instanceof HBox wide ? wide : new HBox(said);
            heading.getStyleClass().setAll("desk-label-line");
            heading.getChildren().add(meaning.mark());
            box.getChildren().addFirst(heading);
        }
    }

    boolean hasProblem() {
        return problem.isVisible();
    }

    /// The label stands inside the control already (a tick).
    void withoutLabel() {
        box.getChildren().removeFirst();
        if (meaning.isThere()) {
            narrow();
            line.getChildren().add(meaning.mark());
        }
    }

    void narrow() {
        HBox.setHgrow(control, Priority.NEVER);
    }

    /// Shows beside the control how it was understood.
    void reading(ObservableValue<String> text) {
        Label reading = new Label();
        reading.setId(id + "-reading");
        reading.getStyleClass().add("desk-reading");
        // In a narrow column it takes a second line rather than run into what stands beside.
        reading.setWrapText(true);
        reading.setMinWidth(0);
        reading.textProperty().bind(text);
        narrow();
        line.getChildren().add(reading);
    }

    /// Shows beside the label how it was understood, where the label says nothing of being optional.
    void readingAbove(ObservableValue<String> text) {
        Label reading = new Label();
        reading.setId(id + "-reading");
        reading.getStyleClass().addAll(Styles.QUIET, "desk-reading");
        reading.textProperty().bind(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading = new HBox(label, reading);
        heading.getStyleClass().add("desk-label-line");
        box.getChildren().set(0, heading);
    }

    /// Puts a pane with the control and its company where the control stood.
    void hold(Node pane) {
        HBox.setHgrow(pane, Priority.ALWAYS);
        line.getChildren().setAll(pane);
    }

    void problem(ObservableValue<@Nullable Problem> shown) {
        shown.addListener((property, before, after) -> show(after));
        show(shown.getValue());
    }

    private void show(@Nullable Problem found) {
        String sentence = found == null ? "" : texts.of(found);
        problem.setText(sentence);
        problem.setVisible(found != null);
        problem.setManaged(found != null);
        control.setAccessibleHelp(found == null ? meaning.help() : sentence);
        control.pseudoClassStateChanged(FormPane.INVALID, found != null);
    }

    /// Words under the control that come and go with what is typed, and stop nobody.
    void notice(ObservableValue<String> words) {
        Label notice = new Label();
        notice.setId(id + "-notice");
        notice.getStyleClass().add("desk-notice");
        notice.setGraphic(Icon.INFO.node());
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.textProperty().bind(words);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        box.getChildren().add(box.getChildren().size() - 1, notice);
    }

    private Node heading(boolean optional) {
        if (!optional) {
            return label;
        }
        Label mark = new Label(texts.get("common.optional"));
        mark.getStyleClass().add(Styles.QUIET);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading = new HBox(label, mark);
        heading.getStyleClass().add("desk-label-line");
        return heading;
    }

    private Node problemSlot() {
        problem.setId(id + "-problem");
        problem.getStyleClass().add("desk-problem");
        problem.setGraphic(Icon.WARNING.node());
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        show(null);
        return problem;
    }

    private void help(String helpKey) {
        if (texts.has(helpKey)) {
            Label help = new Label(texts.get(helpKey));
            help.setId(id + "-help");
            help.getStyleClass().add("desk-help");
            help.setWrapText(true);
            help.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(box.getChildren().size() - 1, help);
        }
    }
}
