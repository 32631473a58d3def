package nl.casustafel.signal.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;

/// Runs nothing until the test says so, as a store thread does that is busy.
final class Held implements Background {
    private final Inline inline = new Inline();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Reply<T> store(Supplier<T> work) {
        return next -> waiting.add(() -> inline.store(work).then(next));
    }

    @Override
    public <T> Reply<T> work(Supplier<T> work) {
        return store(work);
    }

    @Override
    public Progress progress() {
        return inline.progress();
    }

    void run() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
