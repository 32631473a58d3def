package nl.casustafel.minutes;

import nl.casustafel.signal.FactKind;

/// How a fact is known, which paper tells by its look and in words.
public enum Known {
    SEEN,
    HEARD,
    OPINION;

    public static Known of(FactKind kind) {
        return switch (kind) {
            case SEEN -> SEEN;
            case HEARD -> HEARD;
            case OPINION -> OPINION;
        };
    }
}
