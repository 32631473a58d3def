package nl.casustafel.desk;

import java.util.function.Consumer;

/// The answer that work in the background will give. There is none if the work failed or the session was
/// closed.
@FunctionalInterface
public interface Reply<T> {
    /// Hands the answer to `next` on the FX thread.
    void then(Consumer<? super T> next);
}
