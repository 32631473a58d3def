package nl.casustafel.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.textfield.TextFields;

/// Builds a form by chaining. One key gives an element its label, prompt (`….prompt`, if there is one),
/// help (`….help`, if there is one), accessible text, node id (`signal.entry.body` →
/// `#signal-entry-body`) and the slot where a problem shows (`#signal-entry-body-problem`). Where the texts
/// explain it (`….explain`) or an answer to it ([Texts#explained]), Shift+F1 or the mark at its label shows
/// that right under it.
///
/// Enter goes to the next field, Tab leaves a text area, Ctrl+Enter submits; after a submit that was
/// refused the first field with a problem has the focus. Settings of a control go inside the element's
/// lambda.
public final class FormPane {
    /// On a control whose problem is shown.
    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Texts texts;
    private final Buttons buttons;
    private final List<FormRow> rows = new ArrayList<>();
    private final List<FormPane> parts = new ArrayList<>();
    private final VBox root = new VBox();
    private Consumer<Node> place = root.getChildren()::add;

    public FormPane(Texts texts, Runnable submit) {
        this.texts = texts;
        this.buttons = new Buttons(texts);
        root.getStyleClass().add("desk-form");
        root.setFillWidth(true);
        Keys.controlEnterRuns(root, () -> {
            submit.run();
            focusFirstProblem();
        });
    }

    public Parent node() {
        return root;
    }

    /// One line of text.
    public FormPane text(String key, Field<?> field) {
        return text(key, field, control -> {});
    }

    public FormPane text(String key, Field<?> field, Consumer<TextField> settings) {
        TextField control = new TextField();
        Keys.enterLeaves(control);
        typed(key, control, field);
        settings.accept(control);
        return this;
    }

    /// Words to look for in a list; a cross at its end empties it.
    public FormPane search(String key, Field<?> field) {
        TextField control = TextFields.createClearableTextField();
        Keys.enterLeaves(control);
        typed(key, control, field);
        return this;
    }

    /// Paragraphs; grows with what is typed.
    public FormPane area(String key, Field<?> field) {
        return area(key, field, control -> {});
    }

    public FormPane area(String key, Field<?> field, Consumer<GrowingArea> settings) {
        GrowingArea control = new GrowingArea();
        typed(key, control, field);
        settings.accept(control);
        return this;
    }

    /// A date as people type it; the weekday shows beside, and leaving the field writes it in full.
    public FormPane date(String key, Field<LocalDate> field) {
        return date(key, field, Optional::of);
    }

    public FormPane optionalDate(String key, Field<Optional<LocalDate>> field) {
        return date(key, field, Function.identity());
    }

    /// A date that narrows a list: empty means any. What was read stands over the field, so that the
    /// row of filters keeps its width.
    public FormPane filterDate(String key, Field<Optional<LocalDate>> field) {
        typedDate(key, field).readingAbove(understood(field, Function.identity()));
        return this;
    }

    /// One out of a longer list. Few options that deserve to be seen at once are [#radios].
    public <T> FormPane choice(String key, Choice<T> choice) {
        ComboBox<T> control = ChoiceControls.box(choice);
        Keys.enterLeaves(control);
        prompt(key).ifPresent(control::setPromptText);
        add(new FormRow(texts, key, control, false).answeredWith(choice)).problem(choice.problem());
        return this;
    }

    /// One out of few, all in sight; arrows move, digits are not needed. Ids: `#key-constant` for enums,
    /// else by number.
    public <T> FormPane radios(String key, Choice<T> choice) {
        add(new FormRow(texts, key, ChoiceControls.radios(key, choice, texts), false).answeredWith(choice))
                .problem(choice.problem());
        return this;
    }

    public FormPane tick(String key, Tick tick) {
        CheckBox control = new CheckBox(texts.get(key));
        control.setMnemonicParsing(false);
        control.setWrapText(true);
        control.selectedProperty().bindBidirectional(tick.ticked());
        Keys.enterLeaves(control);
        add(new FormRow(texts, key, control, false)).withoutLabel();
        return this;
    }

    /// A passphrase. The view takes it with [SecretField#take] for the model, which wipes it.
    public FormPane secret(String key, SecretField control) {
        Keys.enterLeaves(control);
        add(new FormRow(texts, key, control, false));
        return this;
    }

    /// A signature in place (DEC-6): who signs, and the passphrase or personal code of that person.
    /// `#key` is the list, `#key-secret` the code, `#key-sign` the button, or Enter in the code. `sign`
    /// wipes the array. A refusal is shown with `who.refuse(…)`.
    public <P> FormPane signature(String key, Choice<P> who, BiConsumer<P, char[]> sign) {
        return signature(key, "desk.signature.sign", who, sign);
    }

    /// The same for who proves who he is and signs nothing.
    /// @param act what the button says
    public <P> FormPane signature(String key, String act, Choice<P> who, BiConsumer<P, char[]> sign) {
        ComboBox<P> person = ChoiceControls.box(who);
        Keys.enterLeaves(person);
        SecretField secret = new SecretField();
        secret.setId(NodeId.of(key) + "-secret");
        secret.setPromptText(texts.get("desk.signature.code"));
        secret.setAccessibleText(texts.get("desk.signature.code"));
        Button button = buttons.plain(
                act, () -> who.reveal().ifPresentOrElse(chosen -> sign.accept(chosen, secret.take()), secret::wipe));
        button.setId(NodeId.of(key) + "-sign");
        Keys.on(secret, KeyCode.ENTER, button::fire);
        person.setPromptText(texts.get("desk.signature.who"));
        FormRow row = new FormRow(texts, key, person, false);
        row.hold(new Flow("desk-signing", person, secret, button));
        add(row).problem(who.problem());
        return this;
    }

    /// Under the element that was added last: what `notices` says of its text while somebody types; empty
    /// where there is nothing to say. It stops nobody.
    public FormPane noticing(Field<?> field, Function<String, Optional<String>> notices) {
        return noticing(field, notices, field);
    }

    /// @param also what is typed elsewhere and changes what there is to say
    public FormPane noticing(Field<?> field, Function<String, Optional<String>> notices, Field<?> also) {
        rows.getLast()
                .notice(Bindings.createStringBinding(
                        () -> notices.apply(field.typed().get()).orElse(""), field.typed(), also.typed()));
        return this;
    }

    /// What the element that was added last is marked as, by buttons below it; each is explained with it.
    public FormPane markedAs(List<? extends Enum<?>> answers) {
        rows.getLast().answeredWith(answers);
        return this;
    }

    /// Something to read between the fields.
    public FormPane readOnly(String key, ObservableValue<String> value) {
        Label text = new Label();
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("desk-read-only");
        text.textProperty().bind(value);
        add(new FormRow(texts, key, text, false));
        return this;
    }

    /// A heading over the fields that follow.
    public FormPane heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.setId(NodeId.of(key));
        heading.getStyleClass().add(Styles.HEADING);
        return node(heading);
    }

    /// Terms that are explained here, each behind a quiet button: its words under the key, what it
    /// means under `….text`.
    public FormPane explained(String... keys) {
        return node(new Explanation(texts, keys).node());
    }

    /// A part whose fields belong to this form: a problem in it gets the focus too.
    public FormPane part(FormPane part) {
        parts.add(part);
        return node(part.node());
    }

    /// Any other node of the feature's own.
    public FormPane node(Node node) {
        place.accept(node);
        return this;
    }

    /// Puts the elements that the lambda adds beside each other, equally wide; under each other where
    /// there is no room.
    public FormPane beside(Consumer<FormPane> elements) {
        Abreast line = new Abreast();
        Consumer<Node> before = place;
        before.accept(line);
        place = line.getChildren()::add;
        elements.accept(this);
        place = before;
        return this;
    }

    /// The buttons below the fields, the main act first.
    public FormPane actions(Button... acts) {
        return node(new Flow("desk-actions", acts));
    }

    public void focusFirst() {
        rows.stream().findFirst().ifPresent(row -> row.control().requestFocus());
    }

    /// Whether there was one.
    public boolean focusFirstProblem() {
        Optional<FormRow> first = rows.stream().filter(FormRow::hasProblem).findFirst();
        first.ifPresent(row -> {
            row.control().requestFocus();
            InView.bring(row.node(), row.node());
        });
        return first.isPresent() || parts.stream().anyMatch(FormPane::focusFirstProblem);
    }

    private <T> FormPane date(String key, Field<T> field, Function<T, Optional<LocalDate>> day) {
        typedDate(key, field).reading(understood(field, day));
        return this;
    }

    private FormRow typedDate(String key, Field<?> field) {
        TextField control = new TextField();
        control.getStyleClass().add("desk-date");
        Keys.enterLeaves(control);
        FormRow row = typed(key, control, field);
        onLeave(control, field::rewrite);
        return row;
    }

    private <T> ObservableValue<String> understood(Field<T> field, Function<T, Optional<LocalDate>> day) {
        return Bindings.createStringBinding(
                () -> field.reading() instanceof Parsed.Valid<T>(T value)
                        ? day.apply(value).map(texts::date).orElse("")
                        : "",
                field.readingProperty());
    }

    private FormRow typed(String key, TextInputControl control, Field<?> field) {
        control.setTextFormatter(PasteLimit.of(control, field));
        control.textProperty().bindBidirectional(field.typed());
        prompt(key).ifPresent(control::setPromptText);
        onLeave(control, field::reveal);
        FormRow row = add(new FormRow(texts, key, control, field.isOptional()));
        row.problem(field.problem());
        return row;
    }

    private Optional<String> prompt(String key) {
        String promptKey = key + ".prompt";
        return texts.has(promptKey) ? Optional.of(texts.get(promptKey)) : Optional.empty();
    }

    private FormRow add(FormRow row) {
        rows.add(row);
        place.accept(row.node());
        return row;
    }

    private static void onLeave(Node control, Runnable act) {
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                act.run();
            }
        });
    }
}
