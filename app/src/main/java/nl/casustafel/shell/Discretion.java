package nl.casustafel.shell;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.Veil;

/// The discreet view of the laptop: while it is on, every answer that goes from the threads to a screen
/// goes through the veil first, so that no model, and so no node, tip, title or list, ever holds the name
/// of a subject or a reporter. One place for all screens, also those that are yet to be made. Switched on
/// the FX thread.
final class Discretion {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean outdated = new AtomicBoolean(true);
    private final AtomicReference<Veil> veil = new AtomicReference<>(Veil.NOTHING);
    private final Supplier<Veil> names;
    private final Rewording rewording = new Rewording(this::covered);

    /// @param names read on the store thread, whenever something was committed since the last time
    Discretion(Supplier<Veil> names, Events events) {
        this.names = names;
        events.on(Event.class, _ -> outdated.set(true));
    }

    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /// Whoever switches builds the screen that stands anew.
    void set(boolean discreet) {
        working.set(discreet);
        on.set(discreet);
    }

    /// The same threads, whose answers come covered while the view is discreet.
    Background over(Background own) {
        return new Background() {
            @Override
            public <T> Reply<T> store(Supplier<T> work) {
                return own.store(() -> {
                    T answer = work.get();
                    if (working.get()) {
                        lookUp();
                        return rewording.of(answer);
                    }
                    return answer;
                });
            }

            @Override
            public <T> Reply<T> work(Supplier<T> work) {
                return own.work(() -> {
                    T answer = work.get();
                    return working.get() ? rewording.of(answer) : answer;
                });
            }

            @Override
            public Progress progress() {
                return own.progress();
            }
        };
    }

    private void lookUp() {
        if (outdated.compareAndSet(true, false)) {
            veil.set(names.get());
        }
    }

    private String covered(String text) {
        return Objects.requireNonNull(veil.get()).over(text, StandIn::marked);
    }
}
