package nl.casustafel.retention;

import nl.casustafel.weighing.Strand;

/// The letters of the framework, by which is counted (DEC-20).
public enum StrandGroup {
    J,
    R,
    L,
    M,
    A,
    X,
    /// No strand was chosen, which is usual where nothing of radicalisation was found.
    N;

    public static StrandGroup of(Strand strand) {
        return switch (strand) {
            case RELIGIOUS -> J;
            case RIGHT -> R;
            case LEFT -> L;
            case SINGLE_ISSUE -> M;
            case ANTI_INSTITUTIONAL -> A;
            case FOREIGN_CONFLICT, MISOGYNY, NIHILISTIC_VIOLENCE, HYBRID, UNKNOWN -> X;
        };
    }
}
