package nl.casustafel.rules;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/// What many rules look at and is dear to make: made at the first use, and made anew should the memory have
/// been needed in between. All tests share one process: the classes and the source trees of the whole
/// program may not stay in it for good.
final class Kept<T> {
    private final Supplier<T> making;
    private SoftReference<T> made = new SoftReference<>(null);

    Kept(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        T value = made.get();
        if (value == null) {
            value = making.get();
            made = new SoftReference<>(value);
        }
        return value;
    }
}
