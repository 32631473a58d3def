package nl.casustafel.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.kernel.Problem;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One thing chosen out of few, without a control. Nothing is chosen at first: a default would be an answer
/// nobody gave.
public final class Choice<T> {
    private final ObservableList<T> options = FXCollections.observableArrayList();
    private final Function<? super T, String> label;
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable T> stored = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding dirty = chosen.isNotEqualTo(stored);

    /// @param label what a person reads for an option
    public Choice(Collection<? extends T> options, Function<? super T, String> label) {
        this.options.setAll(options);
        this.label = label;
        chosen.addListener((property, before, after) -> problem.set(null));
    }

    /// All constants of an enum, in their order.
    public static <E extends Enum<E>> Choice<E> of(Class<E> type, Texts texts) {
        return new Choice<>(Arrays.asList(type.getEnumConstants()), texts::code);
    }

    public ObservableList<T> options() {
        return options;
    }

    /// Puts other options in place, after a read; what was chosen stays if it is still among them.
    public void offer(List<? extends T> changed) {
        if (options.equals(changed)) {
            return;
        }
        T kept = chosen.get();
        options.setAll(changed);
        chosen.set(kept != null && changed.contains(kept) ? kept : null);
    }

    public String label(T option) {
        return label.apply(option);
    }

    public ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    public BooleanBinding dirty() {
        return dirty;
    }

    /// Shows `problem.choice.empty` if nothing is chosen, and gives what is.
    public Optional<T> reveal() {
        problem.set(chosen.get() == null ? new Problem("problem.choice.empty") : null);
        return Optional.ofNullable(chosen.get());
    }

    public void refuse(Problem found) {
        problem.set(found);
    }

    /// Fills in what the store holds.
    public void show(@Nullable T held) {
        stored.set(held);
        chosen.set(held);
        problem.set(null);
    }

    public void saved() {
        stored.set(chosen.get());
    }

    public void clear() {
        show(null);
    }

    @Override
    public String toString() {
        return "Choice[" + options.size() + ", " + (Objects.isNull(chosen.get()) ? "open" : "chosen") + "]";
    }
}
