package nl.casustafel.desk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One typed value of a form, without a control: what is typed, the last valid value of it, what is stored,
/// and the problem to show.
///
/// A problem is shown only once the person left the field or tried to submit ([#reveal]), and goes as soon
/// as the text
/// is valid. Used on the FX thread only; needs no toolkit, so view models are tested as plain Java.
public final class Field<T> {
    private final Function<String, Parsed<T>> parse;
    private final Function<? super T, String> write;
    private final int limit;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable T> stored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final StringProperty storedText = new SimpleStringProperty("");
    private final BooleanBinding dirty = Bindings.notEqual(typed, storedText);
    private final ReadOnlyObjectWrapper<Parsed<T>> reading;
    private boolean revealed;
    private boolean optional;

    /// @param limit most characters the field takes; a longer paste is refused with a sentence
    public Field(Function<String, Parsed<T>> parse, Function<? super T, String> write, int limit) {
        this.parse = text -> StandIn.isIn(text) ? Parsed.invalid("problem.names-covered") : parse.apply(text);
        this.write = write;
        this.limit = limit;
        this.reading = new ReadOnlyObjectWrapper<>(parse.apply(""));
        typed.addListener((property, before, after) -> read(after == null ? "" : after));
    }

    /// One line that must be filled in.
    public static Field<ShortText> line() {
        return new Field<>(ShortText::parse, ShortText::value, ShortText.MAX);
    }

    /// Paragraphs that must be filled in.
    public static Field<LongText> paragraphs() {
        return new Field<>(LongText::parse, LongText::value, LongText.MAX);
    }

    public static Field<LocalDate> date(DateReading reading, Texts texts) {
        return new Field<>(reading::read, texts::shortDate, ShortText.MAX);
    }

    /// The same field where nothing typed is valid too, and means empty.
    public Field<Optional<T>> optional() {
        Field<Optional<T>> field = new Field<>(
                text -> text.isBlank()
                        ? Parsed.valid(Optional.empty())
                        : parse.apply(text).map(Optional::of),
                present -> present.map(write).orElse(""),
                limit);
        field.optional = true;
        return field;
    }

    /// What stands in the control. Controls bind to it in both directions.
    public StringProperty typed() {
        return typed;
    }

    /// The last valid value; null before there was one.
    public ReadOnlyObjectProperty<@Nullable T> value() {
        return value.getReadOnlyProperty();
    }

    /// What the store holds; null where it holds nothing yet.
    public ReadOnlyObjectProperty<@Nullable T> stored() {
        return stored.getReadOnlyProperty();
    }

    /// The problem to show now; null while there is none, or none to show yet.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether what is typed differs from what is stored.
    public BooleanBinding dirty() {
        return dirty;
    }

    public boolean isOptional() {
        return optional;
    }

    /// Writes a valid value in its full form (`15-3` becomes `15-03-2027`), so that a wrong reading is
    /// seen.
    public void rewrite() {
        if (reading() instanceof Parsed.Valid<T>(T valid)) {
            typed.set(write.apply(valid));
        }
    }

    public int limit() {
        return limit;
    }

    /// The reading of what is typed now, whether its problem is shown or not.
    public Parsed<T> reading() {
        return reading.get();
    }

    public ReadOnlyObjectProperty<Parsed<T>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public boolean isValid() {
        return reading() instanceof Parsed.Valid<T>;
    }

    /// Shows the problem there is, and gives the value if there is none. Called on leaving and on submit.
    public Optional<T> reveal() {
        revealed = true;
        showProblem();
        return switch (reading()) {
            case Parsed.Valid<T>(T valid) -> Optional.of(valid);
            case Parsed.Invalid<T> invalid -> Optional.empty();
        };
    }

    /// Shows a problem found elsewhere (a paste that is too long, an answer of a use case) until the text
    /// changes.
    public void refuse(Problem found) {
        problem.set(found);
    }

    /// Fills the field with what the store holds; it is clean afterwards.
    public void show(T held) {
        stored.set(held);
        String text = write.apply(held);
        storedText.set(text);
        revealed = false;
        typed.set(text);
        showProblem();
    }

    /// Marks what is typed as stored, after the use case said so.
    public void saved() {
        stored.set(value.get());
        storedText.set(typed.get());
    }

    /// Empties the field for the next thing to type; no problem is shown.
    public void clear() {
        stored.set(null);
        storedText.set("");
        revealed = false;
        typed.set("");
        value.set(null);
        showProblem();
    }

    private void read(String text) {
        reading.set(parse.apply(text));
        if (reading() instanceof Parsed.Valid<T>(T valid) && !Objects.equals(valid, value.get())) {
            value.set(valid);
        }
        showProblem();
    }

    private void showProblem() {
        problem.set(revealed && reading() instanceof Parsed.Invalid<T>(Problem found) ? found : null);
    }
}
