package nl.casustafel.team.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;

/// Answers at once until it begins to fail late, as a store does that waits for its disk.
final class Stopped implements Background {
    private final Inline inline = new Inline();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean stopped;

    void begin() {
        stopped = true;
    }

    void fail() {
        assertEquals(1, waiting.size(), "asked once");
        waiting.getFirst().run();
    }

    @Override
    public <T> Reply<T> store(Supplier<T> work) {
        return stopped ? new Late<>(waiting) : inline.store(work);
    }

    @Override
    public <T> Reply<T> work(Supplier<T> work) {
        return inline.work(work);
    }

    @Override
    public Progress progress() {
        return inline.progress();
    }

    private record Late<T>(List<Runnable> waiting) implements Reply<T> {
        @Override
        public void then(Consumer<? super T> next) {}

        @Override
        public Reply<T> otherwise(Runnable act) {
            waiting.add(act);
            return this;
        }
    }
}
