package nl.casustafel.quality;

import java.util.OptionalInt;

/// A part of a whole, as two counts.
public record Share(int part, int of) {
    /// Below so many no percentage is shown (framework 4.4).
    static final int FEWEST = 10;

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
    }

    /// Rounded to whole percents, a half upwards; empty where the whole is too small for one.
    public OptionalInt percent() {
        return of < FEWEST ? OptionalInt.empty() : OptionalInt.of((200 * part + of) / (2 * of));
    }
}
