package nl.casustafel.desk;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The threads of one session: one named `store`, on which everything that touches the store runs in order,
/// and a few named `work-1` … for long work without it.
///
/// A failure (the world's or ours) goes to the one handler given here, on the FX thread, exactly once; the
/// handler of the session tells `StoreFailed` from a bug. [#close] stops taking work, asks long work to
/// stop, and waits until all
/// that was accepted has run; answers that come later are dropped, because the screens they were for are gone.
public final class StoreThread implements Background, AutoCloseable {
    private static final int WORKERS = 2;

    private final Executor screen;
    private final Consumer<Throwable> onFailure;
    private final ExecutorService store;
    private final ExecutorService workers;
    private final Map<Long, CompletableFuture<?>> running = new ConcurrentHashMap<>();
    private final AtomicLong accepted = new AtomicLong();
    private final Queue<Progress> progresses = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /// @param screen runs on the FX thread, in order: `Platform::runLater`
    /// @param onFailure called on `screen` for everything that work throws
    public StoreThread(Executor screen, Consumer<Throwable> onFailure) {
        this.screen = screen;
        this.onFailure = onFailure;
        this.store = Executors.newSingleThreadExecutor(task -> named(task, "store"));
        AtomicInteger number = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(WORKERS, task -> named(task, "work-" + number.incrementAndGet()));
    }

    @Override
    public <T> Reply<T> store(Supplier<T> work) {
        return run(work, store);
    }

    @Override
    public <T> Reply<T> work(Supplier<T> work) {
        return run(work, workers);
    }

    @Override
    public Progress progress() {
        Progress progress = new Progress(screen);
        progresses.add(progress);
        return progress;
    }

    /// Waits for accepted work; called on the FX thread by lock and exit. Work never waits for the FX
    /// thread, so this ends when the longest of it does.
    @Override
    public void close() {
        closed = true;
        progresses.forEach(Progress::cancel);
        CompletableFuture<?>[] left = running.values().toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(left).handle((done, failure) -> true).join();
        store.shutdown();
        workers.shutdown();
    }

    private <T> Reply<T> run(Supplier<T> work, Executor where) {
        if (closed) {
            return next -> {};
        }
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(work, where);
        long number = accepted.incrementAndGet();
        running.put(number, answer);
        var unused = answer.whenComplete((value, failure) -> {
            running.remove(number);
            if (failure != null) {
                screen.execute(() -> onFailure.accept(cause(failure)));
            }
        });
        return new Running<>(answer);
    }

    private final class Running<T> implements Reply<T> {
        private final CompletableFuture<T> answer;

        Running(CompletableFuture<T> answer) {
            this.answer = answer;
        }

        @Override
        public void then(Consumer<? super T> next) {
            var unused = answer.thenAccept(value -> deliver(() -> next.accept(value)));
        }

        @Override
        public Reply<T> otherwise(Runnable act) {
            var unused = answer.whenComplete((_, failure) -> {
                if (failure != null) {
                    deliver(act);
                }
            });
            return this;
        }

        private void deliver(Runnable act) {
            screen.execute(() -> {
                if (!closed) {
                    act.run();
                }
            });
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null ? failure : cause;
    }

    private static Thread named(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
