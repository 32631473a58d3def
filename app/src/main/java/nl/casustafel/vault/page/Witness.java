package nl.casustafel.vault.page;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Remembers what went wrong in the files of one open store, also where the database went on as if
/// nothing had happened. The first finding stays; from then on nothing is written any more. May be
/// asked on any thread. Says what kind of thing went wrong, never what stood in the file.
public final class Witness {
    /// What can be wrong with a file. Every one of them ends the session.
    public enum Finding {
        /// Not a page vault at all, or of a form that was never released.
        FOREIGN,
        /// A page vault of a later format than this program knows.
        NEWER,
        /// The head does not open: another key, or a damaged head.
        LOCKED,
        /// A page, the journal or the length is not what was written.
        CHANGED,
        /// Reading, writing or forcing failed; nothing is known about the last write.
        DISK,
        /// The path no longer leads to the file that is open.
        REPLACED,
        /// More pages were sealed under one key than is safe.
        WORN
    }

    private static final long MANY_SEALS = 1L << 28;

    private volatile @Nullable Finding first;
    private final AtomicInteger unauthentic = new AtomicInteger();
    private final AtomicLong seals = new AtomicLong();

    /// The first thing that went wrong, if anything did.
    public Optional<Finding> finding() {
        return Optional.ofNullable(first);
    }

    /// How many times something read was not authentic.
    public int unauthentic() {
        return unauthentic.get();
    }

    /// Whether so much was written under one key that the next close should compact, which takes a new
    /// one.
    public boolean wantsNewKey() {
        return seals.get() > MANY_SEALS;
    }

    void sealed(long total) {
        seals.set(total);
    }

    /// Keeps the finding, and gives the exception that ends the call.
    synchronized IOException latch(Finding found) {
        if (found == Finding.CHANGED || found == Finding.LOCKED) {
            unauthentic.incrementAndGet();
        }
        if (first == null) {
            first = found;
        }
        return new IOException("vault: " + found);
    }

    /// Nothing is written after a finding: what was acknowledged stays as it is.
    void requireSound() throws IOException {
        Finding found = first;
        if (found != null) {
            throw new IOException("vault: closed for writing after " + found);
        }
    }
}
