package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.casustafel.kernel.Event;

/// Who wants to know that something was committed. Events only refresh screens (DEC-34).
///
/// [#publish] may be called on the store thread, after commit; listeners are added, removed and called on
/// the FX thread, in the order they were added.
public final class Events {
    private final Executor screen;
    private List<Listener<?>> listeners = List.of();

    /// @param screen runs on the FX thread, in order: `Platform::runLater`; `Runnable::run` in tests
    public Events(Executor screen) {
        this.screen = screen;
    }

    /// Calls `listener` for every event of that type until the returned handle is closed. A screen closes
    /// it when it is
    /// left ([Screen#closing]).
    public <E extends Event> Subscription on(Class<E> type, Consumer<? super E> listener) {
        Listener<E> entry = new Listener<>(type, listener);
        listeners = with(entry);
        return () -> listeners = without(entry);
    }

    public void publish(Event event) {
        screen.execute(() -> listeners.forEach(listener -> listener.offer(event)));
    }

    private List<Listener<?>> with(Listener<?> added) {
        List<Listener<?>> changed = new ArrayList<>(listeners);
        changed.add(added);
        return List.copyOf(changed);
    }

    private List<Listener<?>> without(Listener<?> removed) {
        return listeners.stream().filter(listener -> listener != removed).toList();
    }

    /// Ends a subscription; closing twice does nothing.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Listener<E extends Event> {
        private final Class<E> type;
        private final Consumer<? super E> consumer;

        Listener(Class<E> type, Consumer<? super E> consumer) {
            this.type = type;
            this.consumer = consumer;
        }

        void offer(Event event) {
            if (type.isInstance(event)) {
                consumer.accept(type.cast(event));
            }
        }
    }
}
