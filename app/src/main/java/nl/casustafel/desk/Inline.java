package nl.casustafel.desk;

import java.util.function.Supplier;

/// Runs work at once on the calling thread; failures come straight out. For tests of view models.
public final class Inline implements Background {
    @Override
    public <T> Reply<T> store(Supplier<T> work) {
        T answer = work.get();
        return next -> next.accept(answer);
    }

    @Override
    public <T> Reply<T> work(Supplier<T> work) {
        return store(work);
    }

    @Override
    public Progress progress() {
        return new Progress(Runnable::run);
    }
}
