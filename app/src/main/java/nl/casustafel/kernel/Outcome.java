package nl.casustafel.kernel;

import java.util.function.Function;

/// What an act led to: it was done, or it was refused for a reason the person can act upon.
/// Exceptions are for bugs and for a failing world (`vault.StoreFailed`), never for these two.
public sealed interface Outcome<T, R extends Refusal> {
    /// The act was done; `value` is what came of it.
    record Done<T, R extends Refusal>(T value) implements Outcome<T, R> {}

    /// Nothing was changed; `refusal` says why and what to do next.
    record Refused<T, R extends Refusal>(R refusal) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    default <U> Outcome<U, R> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Done<T, R>(T value) -> done(change.apply(value));
            case Refused<T, R>(R refusal) -> refused(refusal);
        };
    }

    default <U> Outcome<U, R> then(Function<? super T, Outcome<U, R>> next) {
        return switch (this) {
            case Done<T, R>(T value) -> next.apply(value);
            case Refused<T, R>(R refusal) -> refused(refusal);
        };
    }
}
