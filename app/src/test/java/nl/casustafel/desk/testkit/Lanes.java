package nl.casustafel.desk.testkit;

import java.util.function.Supplier;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;

/// Runs work at once as [Inline] does, and knows on which thread the program would run it.
public final class Lanes implements Background {
    /// Where the program would be now.
    public enum Lane {
        SCREEN,
        STORE,
        WORK
    }

    private final Inline inline = new Inline();
    private Lane now = Lane.SCREEN;

    public Lane now() {
        return now;
    }

    @Override
    public <T> Reply<T> store(Supplier<T> work) {
        return in(Lane.STORE, work);
    }

    @Override
    public <T> Reply<T> work(Supplier<T> work) {
        return in(Lane.WORK, work);
    }

    @Override
    public Progress progress() {
        return inline.progress();
    }

    private <T> Reply<T> in(Lane lane, Supplier<T> work) {
        now = lane;
        try {
            return inline.store(work);
        } finally {
            now = Lane.SCREEN;
        }
    }
}
