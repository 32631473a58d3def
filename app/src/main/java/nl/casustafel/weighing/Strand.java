package nl.casustafel.weighing;

import nl.casustafel.assessment.Motive;

/// The groups of extremism a report counts by (catalogue 4.1, level 1). Always said as "mogelijk …": a
/// strand is a working assumption, not a finding.
public enum Strand {
    RELIGIOUS,
    RIGHT,
    LEFT,
    ANTI_INSTITUTIONAL,
    SINGLE_ISSUE,
    FOREIGN_CONFLICT,
    MISOGYNY,
    NIHILISTIC_VIOLENCE,
    HYBRID,
    UNKNOWN;

    /// The letter of the framework (DEC-20).
    public Motive motive() {
        return switch (this) {
            case RELIGIOUS -> Motive.J;
            case RIGHT -> Motive.R;
            case LEFT -> Motive.L;
            case SINGLE_ISSUE -> Motive.M;
            case ANTI_INSTITUTIONAL -> Motive.A;
            case FOREIGN_CONFLICT, MISOGYNY, NIHILISTIC_VIOLENCE, HYBRID, UNKNOWN -> Motive.X;
        };
    }
}
