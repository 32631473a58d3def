package nl.casustafel.kernel;

import java.util.function.Function;

/// The reading of something typed: a valid value, or the problem to show at the field.
public sealed interface Parsed<T> {
    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(Problem problem) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(String textKey, Object... details) {
        return new Invalid<>(new Problem(textKey, details));
    }

    default <U> Parsed<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Valid<T>(T value) -> valid(change.apply(value));
            case Invalid<T>(Problem problem) -> new Invalid<>(problem);
        };
    }

    /// The value; for text that is known to be valid (constants, rows read back). Throws where it is not:
    /// that is a bug.
    default T orThrow() {
        return switch (this) {
            case Valid<T>(T value) -> value;
            case Invalid<T>(Problem problem) -> throw new IllegalArgumentException(problem.textKey());
        };
    }
}
