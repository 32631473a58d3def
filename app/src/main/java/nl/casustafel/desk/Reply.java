package nl.casustafel.desk;

import java.util.function.Consumer;

/// The answer that work in the background will give. There is none if the work failed or the session was
/// closed.
@FunctionalInterface
public interface Reply<T> {
    /// Hands the answer to `next` on the FX thread.
    void then(Consumer<? super T> next);

    /// Runs `act` on the FX thread where the work failed, so that a screen that waits can be used again. Why it
    /// failed is told elsewhere.
    default Reply<T> otherwise(Runnable act) {
        return this;
    }
}
